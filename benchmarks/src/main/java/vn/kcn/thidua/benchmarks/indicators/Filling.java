package vn.kcn.thidua.benchmarks.indicators;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.StringJoiner;
import vn.kcn.thidua.benchmarks.enterprises.Fictitious;

/**
 * Approved reports of fictitious enterprises for the months of {@value #YEAR}, written past the API straight into the
 * tables of indicators-service: as its import and an officer would leave them, but for their events and audit entries.
 * What stands of an earlier run stays; a smaller size begins anew.
 */
final class Filling {

    static final int YEAR = 2021;
    static final int MONTHS = 12;
    private static final String OURS = "period between '2021-01' and '2021-12' and tax_code in"
            + " (select tax_code from enterprise_replica where zone like 'VD__')";

    private final Connection database;
    private final List<String> indicators;

    Filling(Connection database, List<String> indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /** The enterprises that it takes for so many figures. */
    static int enterprises(long figures) {
        return (int) Math.ceilDiv(figures, (long) MONTHS * Catalogue.REPORTED);
    }

    void fill(int enterprises) throws SQLException {
        int there = number("select count(*) / " + MONTHS + " from report where " + OURS);
        if (there > enterprises) {
            clear();
            there = 0;
        }
        if (there < enterprises) {
            Replica.ensure(database, enterprises);
            add(there, enterprises);
        }
        execute("vacuum (analyze) report, report_step, approved_total, enterprise_replica, enterprise_state");
    }

    private void add(int from, int to) throws SQLException {
        execute("create temp table filled (like report including defaults including generated)");
        execute("alter table filled alter column id set default uuidv7()");
        Replica.copy(
                database,
                "filled (version, changed_at, form, tax_code, period, begins, ends, state, levels, submitted_by,"
                        + " submitted_at, first_submitted_at, approved_by, approved_at, approved_sha256, figures)",
                (to - from) * MONTHS,
                n -> report(from + n / MONTHS, 1 + n % MONTHS));
        execute("""
                insert into report (id, version, changed_at, form, tax_code, period, begins, ends, state, levels,
                                    submitted_by, submitted_at, first_submitted_at, approved_by, approved_at,
                                    approved_sha256, figures)
                select id, version, changed_at, form, tax_code, period, begins, ends, state, levels,
                       submitted_by, submitted_at, first_submitted_at, approved_by, approved_at,
                       approved_sha256, figures
                  from filled
                """);
        execute("""
                insert into report_step (report_id, report_version, command, state, by_whom, at, changes)
                select id, 1, 'SUBMIT', 'SUBMITTED', submitted_by, submitted_at,
                       (select json_object_agg(key, json_build_array(value, null, 1)) from jsonb_each(figures))
                  from filled
                """);
        execute("""
                insert into report_step (report_id, report_version, command, state, by_whom, at, sha256, counts)
                select id, 2, 'APPROVE', state, approved_by, approved_at, approved_sha256, true from filled
                """);
        execute("""
                insert into approved_total as known (indicator, period, begins, ends, total, reports)
                select f.key, period, begins, ends, sum(f.value::numeric), count(*)
                  from filled cross join lateral jsonb_each(figures) as f
                 group by f.key, period, begins, ends
                    on conflict (indicator, period) do update
                   set total = known.total + excluded.total, reports = known.reports + excluded.reports
                """);
        execute("drop table filled");
    }

    private String report(int enterprise, int month) {
        String period = "%d-%02d".formatted(YEAR, month);
        String after = "%d-%02d-05".formatted(month == 12 ? YEAR + 1 : YEAR, month % 12 + 1);
        StringJoiner figures = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < indicators.size(); i++) {
            figures.add("\"" + indicators.get(i) + "\": " + figure(enterprise, month, i));
        }
        return String.join(
                "\t",
                "2",
                after,
                "MONTHLY",
                Fictitious.taxCode(enterprise),
                period,
                period + "-01",
                YearMonth.of(YEAR, month).atEndOfMonth().toString(),
                "APPROVED_L1",
                "1",
                "bench",
                after,
                after,
                "bench-officer",
                after,
                "0".repeat(64),
                figures.toString());
    }

    private static String figure(int enterprise, int month, int indicator) {
        return (1 + (enterprise * 31 + month * 7 + indicator * 13) % 9_999) + ".25";
    }

    /** Nothing of the benchmark's stays. */
    void clear() throws SQLException {
        execute("""
                update approved_total t
                   set total = t.total - ours.total, reports = t.reports - ours.reports
                  from (select f.key as indicator, period, sum(f.value::numeric) as total, count(*) as reports
                          from report cross join lateral jsonb_each(figures) as f
                         where %s and counts
                         group by f.key, period) as ours
                 where t.indicator = ours.indicator and t.period = ours.period
                """.formatted(OURS));
        execute("delete from report_step where report_id in (select id from report where " + OURS + ")");
        execute("delete from report where " + OURS);
        execute("delete from enterprise_state where enterprise_id in"
                + " (select id from enterprise_replica where zone like 'VD__')");
        execute("delete from enterprise_replica where zone like 'VD__'");
        execute("vacuum (full, analyze) report, report_step, enterprise_replica, enterprise_state");
    }

    private int number(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
