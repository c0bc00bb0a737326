package vn.kcn.thidua.benchmarks.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.kcn.thidua.localstack.LocalStack;

/** Commit times of changes and of their replicas, as the database server keeps them ({@code track_commit_timestamp}). */
final class Latencies implements AutoCloseable {

    private static final String CHANGES = """
            select aggregate_id, aggregate_version, pg_xact_commit_timestamp(xmin) from audit_entry
            where type like 'vn.kcn.thidua.enterprise.%' and at >= ?
            """;
    private static final String REPLICAS =
            "select id, version, pg_xact_commit_timestamp(xmin) from enterprise_replica where zone = 'BENCH'";
    private static final Duration PACE = Duration.ofMillis(200);

    private final Connection source;
    private final Connection replica;
    private final Map<String, Timestamp> replicated = new HashMap<>();
    private final Timestamp begin = new Timestamp(System.currentTimeMillis());
    private final Thread watcher = new Thread(this::sample);
    private volatile boolean watching = true;
    private double[] milliseconds = {};

    Latencies(LocalStack stack) throws SQLException {
        source = connect(stack, "enterprises");
        replica = connect(stack, "indicators");
    }

    private static Connection connect(LocalStack stack, String service) throws SQLException {
        return DriverManager.getConnection(
                stack.postgres().jdbcUrl(service), service, stack.postgres().password(service));
    }

    void watch() {
        watcher.start();
    }

    /** A replica's row holds its newest version alone: looked at often, most versions are seen. */
    private void sample() {
        while (watching) {
            look();
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private void look() {
        try (var statement = replica.createStatement();
                var rows = statement.executeQuery(REPLICAS)) {
            while (rows.next()) {
                replicated.putIfAbsent(rows.getString(1) + "/" + rows.getLong(2), rows.getTimestamp(3));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void finish() throws SQLException, InterruptedException {
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        watching = false;
        watcher.join();
        look();
        try (var select = source.prepareStatement(CHANGES)) {
            select.setTimestamp(1, begin);
            try (var rows = select.executeQuery()) {
                var found = new java.util.ArrayList<Double>();
                while (rows.next()) {
                    Timestamp there = replicated.get(rows.getString(1) + "/" + rows.getLong(2));
                    if (there != null) {
                        found.add(Duration.between(rows.getTimestamp(3).toInstant(), there.toInstant())
                                        .toNanos()
                                / 1e6);
                    }
                }
                milliseconds =
                        found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            }
        }
    }

    int count() {
        return milliseconds.length;
    }

    String summary() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, max %.1f ms", percentile(50), percentile(99), percentile(100));
    }

    private double percentile(int percent) {
        int index = (int) Math.ceil(percent / 100.0 * milliseconds.length) - 1;
        return milliseconds.length == 0 ? Double.NaN : milliseconds[Math.max(0, index)];
    }

    @Override
    public void close() throws SQLException {
        source.close();
        replica.close();
    }
}
