package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/** Lịch sử báo cáo: each thing that was ever done to a report. */
@ApplicationScoped
class ReportSteps {

    private static final String INSERT = """
            insert into report_step (report_id, report_version, command, state, by_whom, at, reason, sha256)
            select report, version, :command, state, :by, :at, :reason, sha256
              from unnest(:reports, :versions, :states, :hashes) as taken (report, version, state, sha256)
            """;
    private static final String READ = """
            select report_version, command, state, by_whom, at, reason, sha256
              from report_step
             where report_id = :report
             order by report_version
            """;

    @Inject
    EntityManager entities;

    @Schema(name = "ReportStep")
    record Step(
            long reportVersion,
            Command command,
            ReportState state,
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable String sha256) {}

    /** The same done to many, by one person, in one statement; the reports as they are afterwards. */
    void add(Command command, Collection<Report> reports, Signature who, @Nullable String reason) {
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
                .executeUpdate();
    }

    private static @Nullable String hash(Report report) {
        Approval approval = report.approval();
        return approval == null ? null : approval.sha256();
    }

    private static <T extends @Nullable Object> List<T> each(Collection<Report> reports, Function<Report, T> field) {
        return reports.stream().map(field).toList();
    }

    List<Step> of(UUID report) {
        return entities.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("report_version", Long.class)
                .addScalar("command", String.class)
                .addScalar("state", String.class)
                .addScalar("by_whom", String.class)
                .addScalar("at", Instant.class)
                .addScalar("reason", String.class)
                .addScalar("sha256", String.class)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> new Step(
                        (Long) row[0],
                        Command.valueOf((String) row[1]),
                        ReportState.valueOf((String) row[2]),
                        (String) row[3],
                        (Instant) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    Optional<Step> latestApproval(UUID report) {
        return of(report).stream()
                .filter(step -> step.command() == Command.APPROVE)
                .reduce((earlier, later) -> later);
    }
}
