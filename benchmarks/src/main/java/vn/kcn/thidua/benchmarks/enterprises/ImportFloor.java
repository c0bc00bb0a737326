package vn.kcn.thidua.benchmarks.enterprises;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.kcn.thidua.localstack.LocalStack;

/**
 * What the database alone needs for the rows of an import: COPY of the same rows into the same tables, with their indexes,
 * keys and triggers, the event and its audit entry included. Without a check, an answer or a reader of events; rolled back.
 */
final class ImportFloor {

    private static final String COPY_EVENTS = """
            copy outbox (id, topic, type, aggregate_id, aggregate_version, payload, occurred_at) from stdin
            """;
    private static final String COPY_ENTRIES = """
            copy audit_entry (event_id, at, actor, client, type, aggregate_id, aggregate_version, state) from stdin
            """;
    private static final String TYPE = "vn.kcn.thidua.enterprise.registered.v1";
    private static final String AT = "2026-01-01T00:00:00Z";

    private ImportFloor() {}

    private interface Line {
        void append(StringBuilder lines, Fictitious enterprise);
    }

    static void measure(int rows, int first) throws SQLException {
        try (Connection database = LocalStack.ofProject().postgres().connect("enterprises")) {
            database.setAutoCommit(false);
            byte[] enterprises = lines(rows, first, Populating::enterprise);
            byte[] periods = lines(rows, first, Populating::periods);
            byte[] events = lines(rows, first, ImportFloor::event);
            byte[] entries = lines(rows, first, ImportFloor::entry);
            ProcessorTime then = ProcessorTime.now();
            long begin = System.nanoTime();
            copy(database, Populating.COPY_ENTERPRISES, enterprises);
            copy(database, Populating.COPY_PERIODS, periods);
            copy(database, COPY_EVENTS, events);
            copy(database, COPY_ENTRIES, entries);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "floor, COPY into the same tables: %d rows in %.1f s, %.0f rows/s; %s%n",
                    rows,
                    seconds,
                    rows / seconds,
                    ProcessorTime.now().since(then, rows));
            database.rollback();
        }
    }

    private static void copy(Connection database, String command, byte[] bytes) throws SQLException {
        var copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    private static byte[] lines(int rows, int first, Line line) {
        StringBuilder lines = new StringBuilder();
        for (int n = first; n < first + rows; n++) {
            line.append(lines, Fictitious.number(n));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(StringBuilder lines, Fictitious enterprise) {
        append(
                lines,
                List.of(
                        eventId(enterprise),
                        "enterprises.enterprise",
                        TYPE,
                        id(enterprise),
                        "1",
                        state(enterprise),
                        AT));
    }

    private static void entry(StringBuilder lines, Fictitious enterprise) {
        append(
                lines,
                List.of(eventId(enterprise), AT, "floor", "benchmarks", TYPE, id(enterprise), "1", state(enterprise)));
    }

    private static void append(StringBuilder lines, List<String> values) {
        lines.append(String.join("\t", values)).append('\n');
    }

    private static String id(Fictitious enterprise) {
        return enterprise.id().toString();
    }

    private static String eventId(Fictitious enterprise) {
        UUID id = enterprise.id();
        return new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits()).toString();
    }

    /** As long as an event's. */
    private static String state(Fictitious enterprise) {
        String states = enterprise.states().stream()
                .map(each -> "{\"state\":\"%s\",\"from\":\"%s\"}".formatted(each.state(), each.from()))
                .collect(Collectors.joining(","));
        return """
                {"id":"%s","version":1,"taxCode":"%s","nameVi":"%s","nameEn":"%s","zone":"%s","legalForm":"%s",\
                "ownership":"%s","investorCountries":["%s"],"industry":"%s","operatingStates":[%s],\
                "registeredOn":"%s","vsicVersion":2018,"legalStatuses":[],"investors":[]}""".formatted(
                        enterprise.id(),
                        enterprise.taxCode(),
                        enterprise.nameVi(),
                        enterprise.nameEn(),
                        enterprise.zone(),
                        enterprise.legalForm(),
                        enterprise.ownership(),
                        enterprise.investorCountries().getFirst(),
                        enterprise.industry(),
                        states,
                        enterprise.states().getFirst().from());
    }
}
