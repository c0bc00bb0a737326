package vn.kcn.thidua.benchmarks;

import java.util.Arrays;
import vn.kcn.thidua.benchmarks.enterprises.CsvFile;
import vn.kcn.thidua.benchmarks.enterprises.ExportBench;
import vn.kcn.thidua.benchmarks.enterprises.ImportBench;
import vn.kcn.thidua.benchmarks.enterprises.Populating;
import vn.kcn.thidua.benchmarks.enterprises.Reading;
import vn.kcn.thidua.benchmarks.events.EventBench;
import vn.kcn.thidua.benchmarks.indicators.IngestBench;
import vn.kcn.thidua.benchmarks.indicators.MovementBench;
import vn.kcn.thidua.benchmarks.nominations.RegisterBench;
import vn.kcn.thidua.benchmarks.nominations.SessionBench;

/** Runs one measurement, or makes what others measure with. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 0 ? "events" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (what) {
            case "events" -> EventBench.run(rest);
            case "populate" -> Populating.run(rest);
            case "csv" -> CsvFile.run(rest);
            case "reading" -> Reading.run(rest);
            case "import" -> ImportBench.run(rest);
            case "export" -> ExportBench.run(rest);
            case "ingest" -> IngestBench.run(rest);
            case "movement" -> MovementBench.run(rest);
            case "session" -> SessionBench.run(rest);
            case "register" -> RegisterBench.run(rest);
            default -> {
                System.err.println("Not known: " + what
                        + ". Known: events, populate, csv, reading, import, export, ingest, movement, session,"
                        + " register (benchmarks/README.md)");
                System.exit(2);
            }
        }
    }
}
