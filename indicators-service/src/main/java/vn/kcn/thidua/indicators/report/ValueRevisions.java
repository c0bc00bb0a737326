package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** Every figure that was ever recorded: by whom, when, what it replaced, who approved it. Writes those that stand, too. */
@ApplicationScoped
class ValueRevisions {

    /** What stands now and what ever stood, in one statement: neither can be written without the other. */
    private static final String WRITE = """
            with changed as materialized (
                select c.report, c.version, c.indicator, c.value, c.replaced, i.version as definition
                  from unnest(:reports, :versions, :indicators, :values, :replaced)
                    as c (report, version, indicator, value, replaced)
                  join indicator i on i.code = c.indicator),
            withdrawn as (
                delete from report_value v using changed c
                 where c.value is null and v.report_id = c.report and v.indicator = c.indicator),
            standing as (
                insert into report_value (report_id, indicator, value)
                select report, indicator, value from changed where value is not null
                on conflict (report_id, indicator) do update set value = excluded.value)
            insert into report_value_revision
                   (report_id, report_version, indicator, value, replaced, recorded_by, recorded_at, definition)
            select report, version, indicator, value, replaced, :by, :at, definition from changed
            """;

    /** Of each figure the newest revision; one approved before and reopened since keeps its first approver. */
    private static final String APPROVE = """
            update report_value_revision r
               set approved_by = :by, approved_at = :at
              from (select report_id, indicator, max(report_version) as report_version
                      from report_value_revision
                     where report_id = any(:reports)
                     group by report_id, indicator) as newest
             where r.report_id = newest.report_id
               and r.indicator = newest.indicator
               and r.report_version = newest.report_version
               and r.value is not null
               and r.approved_at is null
            """;

    private static final String READ = """
            select indicator, report_version, value, replaced, recorded_by, recorded_at, approved_by, approved_at,
                   definition
              from report_value_revision
             where report_id = :report
             order by indicator, report_version
            """;

    @Inject
    EntityManager entities;

    /** A figure as it was recorded with one version of its report. */
    @Schema(name = "ReportRevision")
    record Revision(
            String indicator,
            long reportVersion,
            @Nullable Quantity value,
            @Nullable Quantity replaced,
            String recordedBy,
            Instant recordedAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,

            @Schema(description = "Version of the indicator's definition that it was reported under")
            long definition) {}

    /** A change, and the version of the report that brought it. */
    record Recorded(UUID report, long version, ValueChange change) {}

    /** All of one hand, in one statement. */
    void add(List<Recorded> recorded, Signature who) {
        if (recorded.isEmpty()) {
            return;
        }
        entities.createNativeQuery(WRITE)
                .setParameter("reports", recorded.stream().map(Recorded::report).toArray(UUID[]::new))
                .setParameter(
                        "versions", recorded.stream().map(Recorded::version).toArray(Long[]::new))
                .setParameter(
                        "indicators",
                        recorded.stream()
                                .map(each -> each.change().indicator().text())
                                .toArray(String[]::new))
                .setParameter(
                        "values",
                        numbers(recorded.stream()
                                .map(each -> each.change().value())
                                .toList()))
                .setParameter(
                        "replaced",
                        numbers(recorded.stream()
                                .map(each -> each.change().replaced())
                                .toList()))
                .setParameter("by", who.by())
                .setParameter("at", who.at())
                .executeUpdate();
    }

    private static @Nullable BigDecimal[] numbers(List<@Nullable Quantity> quantities) {
        @Nullable BigDecimal[] numbers = new BigDecimal[quantities.size()];
        for (int i = 0; i < numbers.length; i++) {
            Quantity quantity = quantities.get(i);
            numbers[i] = quantity == null ? null : quantity.value();
        }
        return numbers;
    }

    void approve(Collection<UUID> reports, Signature who) {
        entities.createNativeQuery(APPROVE)
                .setParameter("reports", reports.toArray(UUID[]::new))
                .setParameter("by", who.by())
                .setParameter("at", who.at())
                .executeUpdate();
    }

    List<Revision> of(UUID report) {
        return entities.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("indicator", String.class)
                .addScalar("report_version", Long.class)
                .addScalar("value", BigDecimal.class)
                .addScalar("replaced", BigDecimal.class)
                .addScalar("recorded_by", String.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("approved_by", String.class)
                .addScalar("approved_at", Instant.class)
                .addScalar("definition", Long.class)
                .setParameter("report", report)
                .getResultStream()
                .map(ValueRevisions::revision)
                .toList();
    }

    private static Revision revision(Object[] row) {
        return new Revision(
                (String) row[0],
                (Long) row[1],
                quantity(row[2]),
                quantity(row[3]),
                (String) row[4],
                (Instant) row[5],
                (String) row[6],
                (Instant) row[7],
                (Long) row[8]);
    }

    private static @Nullable Quantity quantity(@Nullable Object number) {
        return number == null ? null : new Quantity((BigDecimal) number);
    }
}
