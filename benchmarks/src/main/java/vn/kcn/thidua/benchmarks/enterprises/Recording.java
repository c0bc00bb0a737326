package vn.kcn.thidua.benchmarks.enterprises;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Gives the fictitious enterprises their entry in the audit trail, and has them counted as the register does. */
final class Recording {

    private static final String MISSING_ENTRIES = """
            insert into audit_entry (event_id, at, actor, client, type, aggregate_id, aggregate_version, state)
            select uuidv7(), '2026-01-01T00:00:00Z', 'populate', 'benchmarks', 'vn.kcn.thidua.enterprise.registered.v1',
                   e.id, 1, jsonb_build_object(
                       'id', e.id, 'version', 1, 'taxCode', e.tax_code, 'nameVi', e.name_vi, 'nameEn', e.name_en,
                       'zone', e.zone, 'legalForm', e.legal_form, 'ownership', e.ownership,
                       'investorCountries', to_jsonb(e.investor_countries), 'industry', e.industry,
                       'registeredOn', e.registered_on, 'legalStatuses', '[]'::jsonb,
                       'operatingStates', (select jsonb_agg(jsonb_build_object('state', p.state, 'from', p.valid_from)
                                                            order by p.valid_from)
                                           from operating_period p where p.enterprise_id = e.id))
            from enterprise e
            where e.zone like 'VD__' and not exists (
                select from audit_entry a where a.aggregate_id = e.id and a.aggregate_version = 1)
            """;

    private Recording() {}

    static void run(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            long begin = System.nanoTime();
            int entries = statement.executeUpdate(MISSING_ENTRIES);
            System.out.printf(Locale.ROOT, "%d audit entries in %.0f s%n", entries, (System.nanoTime() - begin) / 1e9);
            statement.execute("analyze audit_entry");
            count(statement);
        }
    }

    private static void count(Statement statement) throws SQLException {
        long begin = System.nanoTime();
        long counted = 0;
        // the service does the same meanwhile: who finds it at work waits for it
        while (number(statement, "select count(*) from (select from enterprise_uncounted limit 1) noted") > 0) {
            // all at once: each batch raises nearly every sum of every day again
            counted += number(statement, "select count_enterprises(2000000)");
        }
        System.out.printf(
                Locale.ROOT,
                "%d of them counted here in %.0f s, into %d sums%n",
                counted,
                (System.nanoTime() - begin) / 1e9,
                number(statement, "select count(*) from enterprise_count"));
        statement.execute("vacuum (analyze) enterprise_count, enterprise_uncounted");
    }

    private static long number(Statement statement, String select) throws SQLException {
        try (var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
