package vn.kcn.thidua.benchmarks.indicators;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.postgresql.PGConnection;
import vn.kcn.thidua.benchmarks.enterprises.Fictitious;
import vn.kcn.thidua.localstack.LocalStack;
import vn.kcn.thidua.system.demo.Cast;

/**
 * Rows of reports a second: through the gateway, with every check, revision, event and audit entry, against {@code COPY} of
 * the same rows into a bare table of the same database in the same run.
 *
 * <p>Arguments: enterprises (1,000), months (6), connections (2). Each enterprise reports 28 indicators a month; a
 * row is one figure. Reports of an earlier run are deleted first.
 */
public final class IngestBench {

    private static final int ROWS_A_FILE = 100_000;

    private final Cast cast = new Cast(System.getenv("THIDUA_GATEWAY_URL"), System.getenv("THIDUA_KEYCLOAK_URL"));
    private final Connection database;
    private final int enterprises;

    private IngestBench(Connection database, int enterprises) {
        this.database = database;
        this.enterprises = enterprises;
    }

    public static void run(String... arguments) throws Exception {
        int enterprises = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        int connections = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        try (Connection database = LocalStack.ofProject().postgres().connect("indicators")) {
            IngestBench bench = new IngestBench(database, enterprises);
            bench.prepare();
            List<String> indicators = Catalogue.reported(database, bench.cast.officer());
            bench.upload(bench.files(1, 1, indicators), 1); // compilers and caches settle
            List<String> files = bench.files(2, months, indicators);
            long rows = (long) enterprises * months * indicators.size();
            ProcessorTime before = ProcessorTime.now();
            double http = rows / bench.upload(files, connections);
            ProcessorTime spent = ProcessorTime.now().since(before);
            double again = rows / bench.upload(files, connections);
            double copied = rows / bench.copy(files);
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows (%d enterprises × %d months × %d indicators) over %d connections: taken in %,.0f rows/s,"
                            + " found unchanged %,.0f rows/s; COPY into a bare table %,.0f rows/s; ratio 1:%.1f; load %.1f%n",
                    rows,
                    enterprises,
                    months,
                    indicators.size(),
                    connections,
                    http,
                    again,
                    copied,
                    copied / http,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            System.out.println("Processor time for each row taken in: " + spent.each(rows));
            System.out.printf(
                    Locale.ROOT,
                    "COPY of what it wrote into the same tables, all in one: %,.0f rows/s%n",
                    (rows + (long) enterprises * indicators.size()) / Floor.of(database));
        }
    }

    private void prepare() throws SQLException {
        try (Statement statement = database.createStatement()) {
            String ours = "select id from report where period < '2021' and tax_code in"
                    + " (select tax_code from enterprise_replica where zone like 'VD__')";
            statement.execute("delete from report_step where report_id in (" + ours + ")");
            statement.execute("delete from report where id in (" + ours + ")");
            Replica.ensure(database, enterprises);
            statement.execute("vacuum (analyze) report, report_step, enterprise_replica, enterprise_state");
        }
    }

    /** Without their header; a report lies within one file. */
    private List<String> files(int firstMonth, int months, List<String> indicators) {
        List<String> files = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        int rows = 0;
        for (int n = 0; n < enterprises; n++) {
            String taxCode = Fictitious.number(n).taxCode();
            for (int month = 0; month < months; month++) {
                String period = "%d-%02d".formatted(2016 + (firstMonth + month) / 12, (firstMonth + month) % 12 + 1);
                for (String indicator : indicators) {
                    file.append(taxCode)
                            .append(',')
                            .append(period)
                            .append(',')
                            .append(indicator)
                            .append(',');
                    file.append(1 + (n * 31L + month * 7L) % 9_999).append('\n');
                }
                rows += indicators.size();
            }
            if (rows >= ROWS_A_FILE) {
                files.add(file.toString());
                file.setLength(0);
                rows = 0;
            }
        }
        if (rows > 0) {
            files.add(file.toString());
        }
        return files;
    }

    private double upload(List<String> files, int connections) throws Exception {
        long begin = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(connections)) {
            List<Callable<Void>> uploads = files.stream()
                    .<Callable<Void>>map(file -> () -> {
                        cast.officer()
                                .upload("/api/v1/reports/import", "text/csv", "taxCode,period,indicator,value\n" + file)
                                .expect(200);
                        return null;
                    })
                    .toList();
            for (var upload : clients.invokeAll(uploads)) {
                upload.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private double copy(List<String> files) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("drop table if exists bench_copy");
            statement.execute("create table bench_copy (tax_code text, period text, indicator text, value numeric)");
            long begin = System.nanoTime();
            var copy = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_copy from stdin with (format csv)");
            for (String file : files) {
                byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table bench_copy");
            return seconds;
        }
    }
}
