package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/** Each thing that was ever done to a report, with the figures that it changed. */
@ApplicationScoped
class ReportSteps {

    private static final String INSERT = """
            insert into report_step (report_id, report_version, command, state, by_whom, at, reason, sha256, changes, counts)
            select report, version, :command, state, :by, :at, :reason, sha256, cast(changes as json), counts
              from unnest(:reports, :versions, :states, :hashes, :changes, :counts)
                as taken (report, version, state, sha256, changes, counts)
            """;
    private static final String READ = """
            select report_version, command, state, by_whom, at, reason, sha256, counts, changes::text as changes, report_id
              from report_step
             where report_id = any(:reports)
             order by report_id, report_version
            """;

    @Inject
    EntityManager entities;

    /** The same done to many, by one person, in one statement; the reports as they are afterwards. */
    void add(Command command, Collection<Report> reports, Signature who, @Nullable String reason) {
        add(command, reports, who, reason, Map.of());
    }

    /** @param changes by report: what it changed of the figures ({@link Changes}) */
    void add(
            Command command,
            Collection<Report> reports,
            Signature who,
            @Nullable String reason,
            Map<Report, String> changes) {
        if (reports.isEmpty()) {
            return;
        }
        entities.createNativeQuery(INSERT)
                .setParameter("command", command.name())
                .setParameter("by", who.by())
                .setParameter("at", who.at())
                .setParameter("reason", reason)
                .setParameter("reports", each(reports, Report::id).toArray(UUID[]::new))
                .setParameter("versions", each(reports, Report::version).toArray(Long[]::new))
                .setParameter(
                        "states", each(reports, report -> report.state().name()).toArray(String[]::new))
                .setParameter("hashes", each(reports, ReportSteps::hash).toArray(String[]::new))
                .setParameter("changes", each(reports, changes::get).toArray(String[]::new))
                .setParameter(
                        "counts",
                        each(reports, report -> command == Command.APPROVE && report.counts())
                                .toArray(Boolean[]::new))
                .executeUpdate();
    }

    private static @Nullable String hash(Report report) {
        Approval approval = report.approval();
        return approval == null ? null : approval.sha256();
    }

    private static <T extends @Nullable Object> List<T> each(Collection<Report> reports, Function<Report, T> field) {
        return reports.stream().map(field).toList();
    }

    History of(UUID report) {
        return of(List.of(report)).getOrDefault(report, History.NONE);
    }

    /** Of many reports in one question. */
    Map<UUID, History> of(Collection<UUID> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        return entities.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("report_version", Long.class)
                .addScalar("command", String.class)
                .addScalar("state", String.class)
                .addScalar("by_whom", String.class)
                .addScalar("at", Instant.class)
                .addScalar("reason", String.class)
                .addScalar("sha256", String.class)
                .addScalar("counts", Boolean.class)
                .addScalar("changes", String.class)
                .addScalar("report_id", UUID.class)
                .setParameter("reports", reports.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[9],
                        Collectors.collectingAndThen(
                                Collectors.mapping(ReportSteps::entry, Collectors.toList()), History::new)));
    }

    private static History.Entry entry(Object[] row) {
        var step = new Step(
                (Long) row[0],
                Command.valueOf((String) row[1]),
                ReportState.valueOf((String) row[2]),
                (String) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6]);
        return new History.Entry(step, (Boolean) row[7], Changes.read((String) row[8]));
    }
}
