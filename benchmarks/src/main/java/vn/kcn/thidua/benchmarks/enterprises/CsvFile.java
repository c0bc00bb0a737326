package vn.kcn.thidua.benchmarks.enterprises;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Fictitious enterprises as a file for {@code POST /enterprises/import}. Arguments: file, rows (1,000,000), first (0). */
public final class CsvFile {

    static final String HEADER =
            "taxCode,nameVi,nameEn,zone,legalForm,ownership,investorCountries,industry,operatingStates\n";

    private CsvFile() {}

    public static void run(String... arguments) throws IOException {
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        try (BufferedWriter file = Files.newBufferedWriter(Path.of(arguments[0]))) {
            write(file, first, rows);
        }
    }

    static void write(Appendable file, int first, int rows) throws IOException {
        file.append(HEADER);
        for (int n = first; n < first + rows; n++) {
            file.append(row(Fictitious.number(n))).append('\n');
        }
    }

    private static String row(Fictitious enterprise) {
        return String.join(
                ",",
                enterprise.taxCode(),
                enterprise.nameVi(),
                enterprise.nameEn(),
                enterprise.zone(),
                enterprise.legalForm(),
                enterprise.ownership(),
                String.join(";", enterprise.investorCountries()),
                enterprise.industry(),
                enterprise.states().stream()
                        .map(state -> state.state() + "@" + state.from())
                        .collect(Collectors.joining(";")));
    }
}
