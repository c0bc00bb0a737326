package vn.kcn.thidua.indicators.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.problem.Refusal;

/** Tính lại số liệu so sánh: keeps what a report states about its figures, and recomputes it. */
@ApplicationScoped
class Recomputing {

    private static final String WRITE = """
            insert into report_statement (report_id, statements) values (:report, cast(:statements as json))
            on conflict (report_id) do update set statements = excluded.statements
            """;
    private static final String READ = "select statements::text from report_statement where report_id = :report";
    private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

    @Inject
    EntityManager entities;

    @Inject
    Reports reports;

    @Inject
    ObjectMapper json;

    List<Statement> of(UUID report) {
        List<?> found = entities.createNativeQuery(READ, String.class)
                .setParameter("report", report)
                .getResultList();
        try {
            return found.isEmpty() ? List.of() : json.readValue((String) found.getFirst(), STATEMENTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What was stored is readable", broken);
        }
    }

    void keep(UUID report, List<Statement> statements) {
        try {
            entities.createNativeQuery(WRITE)
                    .setParameter("report", report)
                    .setParameter("statements", json.writeValueAsString(statements))
                    .executeUpdate();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A statement must be writable as JSON", broken);
        }
    }

    List<Statement.Checked> check(
            Key key,
            List<Statement> statements,
            Map<IndicatorCode, Quantity> figures,
            Map<IndicatorCode, Indicator> catalogue) {
        return statements.stream()
                .map(statement -> {
                    Indicator definition = catalogue.get(statement.indicator());
                    if (definition == null) {
                        throw new IllegalStateException("a figure's indicator is in the catalogue");
                    }
                    return statement.check(figures, period -> figuresOf(key, period), definition);
                })
                .toList();
    }

    private Map<IndicatorCode, Quantity> figuresOf(Key key, Period period) {
        return reports.find(new Key(key.form(), key.taxCode(), period))
                .<Map<IndicatorCode, Quantity>>map(Report::values)
                .orElse(Map.of());
    }

    /** A warning with both figures, unless it is explained. */
    void requireExplained(
            Key key,
            List<Statement> statements,
            Map<IndicatorCode, Quantity> figures,
            Map<IndicatorCode, Indicator> catalogue) {
        for (int place = 0; place < statements.size(); place++) {
            statements.get(place).requireMeaning(figures, "/statements/" + place);
        }
        List<Statement.Checked> checked = check(key, statements, figures, catalogue);
        List<Refusal> warnings = new ArrayList<>();
        for (int place = 0; place < checked.size(); place++) {
            Statement.Checked each = checked.get(place);
            if (each.verdict().differs() && !each.statement().isExplained()) {
                warnings.add(Refusal.rule(
                                "statement-differs",
                                Map.of(
                                        "indicator",
                                        each.statement().indicator(),
                                        "stated",
                                        each.statement().stated().toPlainString(),
                                        "computed",
                                        String.valueOf(each.computed())))
                        .at("/statements/" + place + "/justification"));
            }
        }
        if (!warnings.isEmpty()) {
            throw Refusal.all(warnings);
        }
    }
}
