package vn.kcn.thidua.kit.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kcn.thidua.kit.problem.Languages;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Gives the rows back as a sheet: each with what became of it, its faults beside it and on the cells themselves. Mended,
 * the sheet can be sent again as it is: the two columns added here are not read.
 */
final class SheetLedger implements Ledger, AutoCloseable {

    static final Set<String> OWN_HEADINGS = Set.of("Kết quả", "Lỗi", "Outcome", "Errors");

    /** Notes on cells are kept in memory until the end; the column of errors has them all. */
    private static final int MOST_NOTES = 10_000;

    private static final Map<RowOutcome.Kind, String> VIETNAMESE = Map.of(
            RowOutcome.Kind.created, "Đã ghi mới",
            RowOutcome.Kind.updated, "Đã cập nhật",
            RowOutcome.Kind.unchanged, "Không đổi",
            RowOutcome.Kind.kept, "Giữ số trên hệ thống",
            RowOutcome.Kind.rejected, "Bị từ chối");

    private final Workbook book;
    private final Worksheet sheet;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Function<Refusal, Problem> words;
    private final boolean inVietnamese;
    private final Counting counting = new Counting();
    private final List<String> fields = new ArrayList<>();
    private int row;
    private int notes;

    SheetLedger(OutputStream out, List<Column> columns, Function<Refusal, Problem> words, Locale language) {
        this.book = new Workbook(out, Sheets.PROGRAM, Sheets.PROGRAM_VERSION);
        this.inVietnamese = language.equals(Languages.VIETNAMESE);
        this.sheet = book.newWorksheet(inVietnamese ? "Kết quả nhập" : "Outcome");
        this.words = words;
        columns.forEach(column -> labels.put(column.field(), column.label()));
    }

    BulkReport.Counts counts() {
        return counting.counts();
    }

    @Override
    public void settle(List<Verdict> verdicts) {
        try {
            if (fields.isEmpty()) {
                head(verdicts);
            }
            verdicts.forEach(this::write);
            sheet.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The columns of the file, in its order; without any, those of the first rows. */
    private void head(List<Verdict> verdicts) {
        SheetPlace place = verdicts.getFirst().row().place();
        fields.addAll(
                place != null
                        ? place.columns().keySet()
                        : verdicts.stream()
                                .flatMap(verdict -> verdict.row().fields().keySet().stream())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
        for (int column = 0; column < fields.size(); column++) {
            sheet.inlineString(0, column, labels.getOrDefault(fields.get(column), fields.get(column)));
        }
        sheet.inlineString(0, fields.size(), inVietnamese ? "Kết quả" : "Outcome");
        sheet.inlineString(0, fields.size() + 1, inVietnamese ? "Lỗi" : "Errors");
        sheet.range(0, 0, 0, fields.size() + 1)
                .style()
                .bold()
                .fillColor(Sheets.HEADING_FILL)
                .set();
        sheet.freezePane(0, 1);
    }

    private void write(Verdict verdict) {
        counting.count(verdict);
        row++;
        BulkRow told = verdict.row();
        for (int column = 0; column < fields.size(); column++) {
            String value = told.fields().get(fields.get(column));
            if (value != null) {
                sheet.inlineString(row, column, value);
            }
        }
        switch (verdict) {
            case Verdict.Accepted accepted ->
                sheet.inlineString(row, fields.size(), word(accepted.outcome().kind()));
            case Verdict.Rejected rejected -> {
                sheet.inlineString(row, fields.size(), word(RowOutcome.Kind.rejected));
                sheet.inlineString(row, fields.size() + 1, faults(words.apply(rejected.refusal())));
                sheet.style(row, fields.size() + 1).fillColor(Sheets.FAULT_FILL).set();
            }
        }
    }

    private String word(RowOutcome.Kind kind) {
        return inVietnamese ? VIETNAMESE.getOrDefault(kind, "") : kind.name();
    }

    /** Marks the cells at fault, and answers what to do about all of them. */
    private String faults(Problem problem) {
        if (problem.errors().isEmpty()) {
            return problem.detail();
        }
        List<String> sentences = new ArrayList<>();
        for (Problem.FieldError error : problem.errors()) {
            String field = SheetPlace.fieldOf(error.pointer());
            int column = fields.indexOf(field);
            if (column >= 0) {
                sheet.style(row, column).fillColor(Sheets.FAULT_FILL).set();
                if (notes++ < MOST_NOTES) {
                    sheet.comment(row, column, error.detail());
                }
            }
            sentences.add(labels.getOrDefault(field, field) + ": " + error.detail());
        }
        return String.join("\n", sentences);
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
