package vn.kcn.thidua.benchmarks.indicators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What no import could be quicker than: the rows that one has made, reports, steps, events and audit entries, by bare
 * {@code COPY} into the same tables with their indexes and keys. Nothing of it stays.
 */
final class Floor {

    private static final String OURS = "select id from report where period < '2021' and tax_code in"
            + " (select tax_code from enterprise_replica where zone like 'VD__')";
    private static final String REPORT =
            "id, version, changed_at, form, tax_code, period, begins, ends, state, levels, figures, submitted_by,"
                    + " submitted_at, first_submitted_at";
    private static final String STEP = "report_id, report_version, command, state, by_whom, at, changes, counts";
    private static final String EVENT = "id, topic, type, aggregate_id, aggregate_version, payload, occurred_at";
    private static final String ENTRY = "event_id, at, actor, client, type, aggregate_id, aggregate_version, state";

    private Floor() {}

    /** @return seconds */
    static double of(Connection database) throws SQLException, IOException {
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        Map<String, byte[]> rows = new LinkedHashMap<>();
        rows.put(
                "report (" + REPORT + ")",
                read(copying, "select " + REPORT + " from report where id in (" + OURS + ")"));
        rows.put(
                "report_step (" + STEP + ")",
                read(copying, "select " + STEP + " from report_step where report_id in (" + OURS + ")"));
        String told = " from audit_entry where aggregate_id in (" + OURS + ")";
        rows.put(
                "outbox (" + EVENT + ")",
                read(copying, "select uuidv7(), 'bench', type, uuidv7(), aggregate_version, state, at" + told));
        rows.put(
                "audit_entry (" + ENTRY + ")",
                read(copying, "select uuidv7(), at, actor, client, type, uuidv7(), aggregate_version, state" + told));
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("delete from report_step where report_id in (" + OURS + ")");
            statement.execute("delete from report where id in (" + OURS + ")");
            long begin = System.nanoTime();
            for (var table : rows.entrySet()) {
                var copy = copying.copyIn("copy " + table.getKey() + " from stdin");
                copy.writeToCopy(table.getValue(), 0, table.getValue().length);
                copy.endCopy();
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private static byte[] read(CopyManager copying, String question) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        copying.copyOut("copy (" + question + ") to stdout", rows);
        return rows.toByteArray();
    }
}
