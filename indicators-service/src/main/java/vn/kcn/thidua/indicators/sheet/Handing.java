package vn.kcn.thidua.indicators.sheet;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

/** Phát biểu: hands a sheet out as CSV or, to who asks for one, as a workbook; some enterprises at a time. */
@ApplicationScoped
class Handing {

    static final String CSV_TYPE = "text/csv";

    private static final int ENTERPRISES_AT_ONCE = 200;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    @Inject
    Sheets sheets;

    /** Takes the rows of some enterprises. */
    private interface Paper {
        void add(List<SheetRow> rows) throws IOException;
    }

    static Sheets.Wish wish(String form, @Nullable String period, @Nullable String enterprise, @Nullable String zone) {
        if (period == null) {
            throw Refusal.malformed("required", Map.of("field", "period")).at("/period");
        }
        return new Sheets.Wish(
                new FormCode(form), Period.parse(period), enterprise == null ? null : new TaxCode(enterprise), zone);
    }

    /** A file with its name, written as it is read. */
    record Handed(String name, String type, Content content) {

        interface Content {
            void writeTo(OutputStream out) throws IOException;
        }
    }

    Handed handOut(Sheets.Wish wish, @Nullable String accept) {
        boolean isBook = accept != null && accept.contains(Book.MEDIA_TYPE);
        List<String> first = sheets.taxCodes(wish, "", ENTERPRISES_AT_ONCE);
        String name = wish.form() + "-" + wish.period().toString().replace('/', '_');
        return isBook
                ? new Handed(name + ".xlsx", Book.MEDIA_TYPE, out -> book(wish, first, out))
                : new Handed(name + ".csv", CSV_TYPE + "; charset=utf-8", out -> csv(wish, first, out));
    }

    private void book(Sheets.Wish wish, List<String> first, OutputStream out) throws IOException {
        try (Book book = new Book(out)) {
            write(wish, first, book::add);
        }
    }

    private void csv(Sheets.Wish wish, List<String> first, OutputStream out) throws IOException {
        try (SequenceWriter writer =
                CSV.writer(CSV.schemaFor(SheetRow.class).withHeader()).writeValues(out)) {
            write(wish, first, writer::writeAll);
        }
    }

    private void write(Sheets.Wish wish, List<String> first, Paper paper) throws IOException {
        List<String> page = first;
        while (!page.isEmpty()) {
            paper.add(sheets.rows(wish, page));
            page = sheets.taxCodes(wish, page.getLast(), ENTERPRISES_AT_ONCE);
        }
    }
}
