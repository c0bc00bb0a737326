package vn.kcn.thidua.kit.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Rows of the first sheet of an XLSX file; its first row that says anything names the fields. Rows without a value are
 * skipped. Of a formula the value counts that the spreadsheet last calculated; one without it, or with an error such as
 * #N/A, rejects its row.
 */
final class SheetRows implements Iterator<BulkRow>, Closeable {

    /** What a spreadsheet keeps of a number; the digits behind are noise of its binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[ydYD]");

    private final Path file;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<Column> columns;
    private @Nullable Heading heading;
    private @Nullable BulkRow next;
    private long number;

    private SheetRows(Path file, ReadableWorkbook book, List<Column> columns) throws IOException {
        this.file = file;
        this.book = book;
        this.columns = columns;
        this.stream = book.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    /** A zip is read from its end: the stream becomes a file first, which is gone when the rows are closed. */
    static SheetRows of(InputStream body, List<Column> columns) throws IOException {
        Path file = Files.createTempFile("import-", ".xlsx");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            SheetGuard.check(file);
            return new SheetRows(file, new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), columns);
        } catch (ExcelReaderException | NoSuchElementException unreadable) {
            Files.delete(file);
            throw Refusal.malformed("not-a-sheet", Map.of());
        } catch (IOException | RuntimeException failed) {
            Files.delete(file);
            throw failed;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            next = read(rows.next());
        }
        return next != null;
    }

    @Override
    public BulkRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        BulkRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
        Files.deleteIfExists(file);
    }

    /** Null for a row that is none: the heading, an empty one. */
    private @Nullable BulkRow read(Row row) {
        if (row.stream().allMatch(cell -> cell == null || text(cell).isEmpty() && cell.getType() != CellType.ERROR)) {
            return null;
        }
        if (heading == null) {
            List<@Nullable String> names = new ArrayList<>();
            row.forEach(cell -> names.add(cell == null ? null : text(cell)));
            heading = new Heading(names, columns);
            return null;
        }
        return read(row, heading);
    }

    private BulkRow read(Row row, Heading names) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Refusal> faults = new ArrayList<>();
        SheetPlace place = new SheetPlace(row.getRowNum(), names.columns());
        for (Cell cell : row) {
            String field = cell == null ? null : names.field(cell.getColumnIndex());
            if (cell == null || field == null && cell.getColumnIndex() < names.width()) {
                continue; // a column of ours, or one that nobody named
            }
            if (field == null) {
                faults.add(Refusal.malformed("stray-cell", Map.of("cell", cell.getAddress())));
                continue;
            }
            if (cell.getType() == CellType.ERROR
                    || cell.getType() == CellType.FORMULA && text(cell).isEmpty()) {
                faults.add(Refusal.malformed("cell-without-value", Map.of("cell", cell.getAddress()))
                        .at("/" + field));
            }
            fields.put(field, text(cell));
        }
        return new BulkRow(++number, fields, place, faults);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
            case FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell) : raw(cell);
            case STRING -> cell.asString() == null ? "" : cell.asString();
            case ERROR, EMPTY -> "";
        };
    }

    private static String raw(Cell cell) {
        String value = cell.getRawValue();
        return value == null || value.startsWith("#") ? "" : value;
    }

    private static String number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            LocalDateTime at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        }
        return new BigDecimal(cell.getRawValue())
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
