package vn.kcn.thidua.benchmarks.enterprises;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.kcn.thidua.localstack.LocalStack;

/**
 * Fills the database of enterprises-service with fictitious enterprises past the API: to measure reading. Their events
 * are not published, but stand in the audit trail, so that they are counted. Replaces those of an earlier run. Arguments: enterprises (1,000,000).
 */
public final class Populating {

    private static final String OURS = "zone like 'VD__'";
    static final String COPY_ENTERPRISES = """
            copy enterprise (id, version, changed_at, tax_code, name_vi, name_en, zone, legal_form, ownership,
                investor_countries, industry, registered_on) from stdin
            """;
    static final String COPY_PERIODS =
            "copy operating_period (enterprise_id, valid_from, valid_until, state) from stdin";
    /** Rebuilt after the rows: an index of trigrams grows many times slower row by row. */
    private static final String SECONDARY_INDEXES = """
            select c.relname, pg_get_indexdef(i.indexrelid) from pg_index i
            join pg_class c on c.oid = i.indexrelid
            where i.indrelid = any(array['enterprise', 'operating_period']::regclass[]) and not i.indisunique
            """;

    private final Connection database;

    private Populating(Connection database) {
        this.database = database;
    }

    public static void run(String... arguments) throws SQLException, IOException {
        int enterprises = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (Connection database = LocalStack.ofProject().postgres().connect("enterprises")) {
            database.setAutoCommit(false);
            long begin = System.nanoTime();
            new Populating(database).replace(enterprises);
            database.commit();
            database.setAutoCommit(true);
            try (Statement statement = database.createStatement()) {
                statement.execute("vacuum (analyze) enterprise, operating_period");
            }
            tell("analysed");
            Recording.run(database);
            System.out.printf(
                    Locale.ROOT, "%d enterprises in %.0f s%n", enterprises, (System.nanoTime() - begin) / 1e9);
        }
    }

    private void replace(int enterprises) throws SQLException, IOException {
        List<String> definitions = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            try (var indexes = statement.executeQuery(SECONDARY_INDEXES)) {
                List<String> names = new ArrayList<>();
                while (indexes.next()) {
                    names.add(indexes.getString(1));
                    definitions.add(indexes.getString(2));
                }
                for (String name : names) {
                    database.createStatement().execute("drop index " + name);
                }
            }
            // nothing waits for the disk here, and an index of a million names is made in memory
            statement.execute("set local synchronous_commit = off");
            statement.execute("set local maintenance_work_mem = '256MB'");
            statement.execute("delete from operating_period where enterprise_id in (select id from enterprise where "
                    + OURS + ")");
            statement.execute("delete from enterprise where " + OURS);
            for (int zone = 0; zone < Fictitious.ZONES; zone++) {
                statement.execute("""
                        insert into zone (id, version, changed_at, code, name_vi, name_en, state)
                        values (uuidv7(), 1, now(), '%1$s', 'KCN Ví Dụ %1$s', 'Example Zone %1$s', 'OPERATING')
                        on conflict do nothing
                        """.formatted(Fictitious.zone(zone)));
            }
            copy(COPY_ENTERPRISES, enterprises, Populating::enterprise);
            copy(COPY_PERIODS, enterprises, Populating::periods);
            tell("rows copied");
            for (String definition : definitions) {
                statement.execute(definition);
            }
            tell(definitions.size() + " indexes made");
        }
    }

    private static void tell(String step) {
        System.out.println(java.time.LocalTime.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + " " + step);
    }

    private interface Line {
        void append(StringBuilder lines, Fictitious enterprise);
    }

    private void copy(String command, int enterprises, Line line) throws SQLException {
        CopyIn copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
        StringBuilder lines = new StringBuilder();
        for (int n = 0; n < enterprises; n++) {
            line.append(lines, Fictitious.number(n));
            if (lines.length() > 1 << 16 || n == enterprises - 1) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        copy.endCopy();
    }

    static void enterprise(StringBuilder lines, Fictitious enterprise) {
        lines.append(String.join(
                        "\t",
                        enterprise.id().toString(),
                        "1",
                        "2026-01-01T00:00:00Z",
                        enterprise.taxCode(),
                        enterprise.nameVi(),
                        enterprise.nameEn(),
                        enterprise.zone(),
                        enterprise.legalForm(),
                        enterprise.ownership(),
                        "{" + String.join(",", enterprise.investorCountries()) + "}",
                        enterprise.industry(),
                        enterprise.states().getFirst().from().toString()))
                .append('\n');
    }

    static void periods(StringBuilder lines, Fictitious enterprise) {
        List<Fictitious.State> states = enterprise.states();
        for (int i = 0; i < states.size(); i++) {
            String until = i + 1 < states.size() ? states.get(i + 1).from().toString() : "\\N";
            lines.append(enterprise.id()).append('\t');
            lines.append(states.get(i).from()).append('\t').append(until).append('\t');
            lines.append(states.get(i).state()).append('\n');
        }
    }
}
