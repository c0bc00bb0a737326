package vn.kcn.thidua.system.contract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./thidua contract}: commits to what the code does now, unless that breaks what clients were promised. */
public final class Renewal {

    private Renewal() {}

    public static void main(String... arguments) throws IOException {
        Contract contract = new Contract(Path.of(System.getProperty("thidua.root")));
        boolean breakIt = List.of(arguments).contains("--breaking");
        System.exit(renew(contract, breakIt, System.out) ? 0 : 1);
    }

    private static boolean renew(Contract contract, boolean breakIt, PrintStream out) throws IOException {
        var built = contract.built();
        List<String> breaks = Breaks.between(contract.committed(), built);
        if (!breaks.isEmpty()) {
            out.println("Clients written by " + contract.file() + " would trip over:");
            breaks.forEach(each -> out.println("  " + each));
            if (!breakIt) {
                out.println("Nothing was written. Keep the promise, or say --breaking and tell it in CHANGELOG.md.");
                return false;
            }
        }
        Files.writeString(contract.file(), Contract.text(built));
        out.println("Written: " + contract.file());
        return true;
    }
}
