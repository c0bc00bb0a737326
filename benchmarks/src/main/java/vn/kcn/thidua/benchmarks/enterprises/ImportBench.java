package vn.kcn.thidua.benchmarks.enterprises;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.Cast;

/**
 * Rows a second of {@code POST /enterprises/import}, with every check: registering them, finding them unchanged, bringing
 * them up to date; before, in the same run, the floor: what the database alone needs for such rows. Arguments: rows (100,000), number of the first one (2,000,000: beyond those of {@code populate}).
 */
public final class ImportBench {

    /** Of one file: below what becomes a job, and answered in time also by a slow machine. */
    private static final int ROWS_OF_A_FILE = 10_000;

    private final Api officer =
            new Cast(System.getenv("THIDUA_GATEWAY_URL"), System.getenv("THIDUA_KEYCLOAK_URL")).officer();

    private ImportBench() {}

    public static void run(String... arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int first = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000_000;
        ImportBench bench = new ImportBench();
        bench.recordZones();
        List<String> files = new ArrayList<>();
        for (int from = first; from < first + rows; from += ROWS_OF_A_FILE) {
            StringBuilder file = new StringBuilder();
            CsvFile.write(file, from, Math.min(ROWS_OF_A_FILE, first + rows - from));
            files.add(file.toString());
        }
        System.out.println(ProcessorTime.machine());
        ImportFloor.measure(rows, first);
        bench.measure("registered", rows, files);
        bench.measure("found unchanged", rows, files);
        bench.measure(
                "brought up to date",
                rows,
                files.stream()
                        .map(file -> file.replace(" Ví Dụ ", " Ví Dụ Mới "))
                        .toList());
    }

    private void recordZones() {
        for (int zone = 0; zone < Fictitious.ZONES; zone++) {
            officer.post(
                            "/api/v1/zones",
                            Map.of(
                                    "code",
                                    Fictitious.zone(zone),
                                    "nameVi",
                                    "KCN Ví Dụ " + Fictitious.zone(zone),
                                    "nameEn",
                                    "Example Zone " + Fictitious.zone(zone),
                                    "state",
                                    "OPERATING",
                                    "areas",
                                    List.of()))
                    .expect(201, 409);
        }
    }

    private void measure(String what, int rows, List<String> files) {
        ProcessorTime then = ProcessorTime.now();
        long begin = System.nanoTime();
        String counts = "";
        for (String file : files) {
            Answer answer = officer.upload("/api/v1/enterprises/import", "text/csv", file)
                    .expect(200, 207);
            counts = answer.at("counts").toString();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows in %.1f s, %.0f rows/s; last file %s%n  %s%n",
                what,
                rows,
                seconds,
                rows / seconds,
                counts,
                ProcessorTime.now().since(then, rows));
    }
}
