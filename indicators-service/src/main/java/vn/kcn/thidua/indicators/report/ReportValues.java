package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** The figures that stand in reports now. Read for many reports in one question; {@link ValueRevisions} writes them. */
@ApplicationScoped
class ReportValues {

    private static final String READ = """
            select report_id, indicator, value from report_value where report_id = any(:reports)
            """;

    @Inject
    EntityManager entities;

    <T extends Collection<Report>> T fill(T reports) {
        if (reports.isEmpty()) {
            return reports;
        }
        Map<UUID, Map<IndicatorCode, Quantity>> values = new HashMap<>();
        for (Object[] row : rows(reports.stream().map(Report::id).toList())) {
            values.computeIfAbsent((UUID) row[0], any -> new HashMap<>())
                    .put(new IndicatorCode((String) row[1]), new Quantity((BigDecimal) row[2]));
        }
        reports.forEach(report -> report.holds(values.getOrDefault(report.id(), Map.of())));
        return reports;
    }

    Optional<Report> fill(Optional<Report> report) {
        report.ifPresent(found -> fill(List.of(found)));
        return report;
    }

    private List<Object[]> rows(List<UUID> reports) {
        return entities.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("report_id", UUID.class)
                .addScalar("indicator", String.class)
                .addScalar("value", BigDecimal.class)
                .setParameter("reports", reports.toArray(UUID[]::new))
                .getResultList();
    }
}
