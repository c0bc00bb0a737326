package vn.kcn.thidua.benchmarks.indicators;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.kcn.thidua.benchmarks.enterprises.Fictitious;

/** Fictitious enterprises in the replica of indicators-service, as if the registry had told of them. */
final class Replica {

    private static final int MESSAGE = 1 << 16;

    private Replica() {}

    /** Those that are there already stay. */
    static void ensure(Connection database, int enterprises) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create temp table told (like enterprise_replica including defaults)");
            copy(database, "told (id, version, tax_code, name_vi, zone)", enterprises, n -> {
                Fictitious each = Fictitious.number(n);
                return String.join("\t", each.id().toString(), "1", each.taxCode(), each.nameVi(), each.zone());
            });
            statement.execute("insert into enterprise_replica select * from told on conflict do nothing");
            statement.execute("insert into enterprise_state (enterprise_id, state, begins)"
                    + " select id, 'OPERATING', date '2015-01-01' from told on conflict do nothing");
            statement.execute("drop table told");
        }
    }

    /** Lines 0 to {@code lines}, in the text form of COPY. */
    static void copy(Connection database, String table, int lines, IntFunction<String> line) throws SQLException {
        CopyIn copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < lines; n++) {
            text.append(line.apply(n)).append('\n');
            if (text.length() > MESSAGE || n == lines - 1) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
            }
        }
        copy.endCopy();
    }
}
