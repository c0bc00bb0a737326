package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Rows of a CSV file (RFC 4180), whose first line names the fields. */
final class CsvRows implements Iterator<BulkRow> {

    /** A quote that is never closed must not read the rest of a file into one value. */
    private static final int LONGEST_VALUE = 1_000_000;

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_VALUE)
                            .build())
                    .build())
            .enable(CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.SKIP_EMPTY_LINES, CsvParser.Feature.WRAP_AS_ARRAY)
            .build();

    private final MappingIterator<String[]> lines;
    private final @Nullable Heading heading;
    private long number;

    CsvRows(Reader text, List<Column> columns) throws IOException {
        lines = CSV.readerFor(String[].class).readValues(text);
        heading = lines.hasNextValue() ? heading(lines.nextValue(), columns) : null;
    }

    private static Heading heading(String[] names, List<Column> columns) {
        if (names.length == 1) {
            for (String other : List.of(";", "\t", "|")) {
                if (names[0].contains(other)) {
                    throw Refusal.malformed("wrong-delimiter", Map.of("found", other.equals("\t") ? "tab" : other));
                }
            }
        }
        return new Heading(Arrays.asList(names), columns);
    }

    @Override
    public boolean hasNext() {
        return heading != null && lines.hasNext();
    }

    @Override
    public BulkRow next() {
        String[] values = lines.next();
        number++;
        Map<String, String> fields = LinkedHashMap.newLinkedHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            String field = heading == null ? null : heading.field(i);
            if (field != null) {
                fields.put(field, values[i]);
            }
        }
        return heading != null && values.length > heading.width()
                ? new BulkRow(number, fields, null, List.of(tooMany(values.length, heading.width())))
                : new BulkRow(number, fields);
    }

    private static Refusal tooMany(int values, int columns) {
        return Refusal.malformed("too-many-values", Map.of("values", values, "columns", columns));
    }
}
