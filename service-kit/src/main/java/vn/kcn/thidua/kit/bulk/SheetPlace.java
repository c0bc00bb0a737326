package vn.kcn.thidua.kit.bulk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Problem;

/** Where a row stands in its sheet: its number as the spreadsheet shows it, and the column of each field, from 0. */
public record SheetPlace(int row, Map<String, Integer> columns) {

    private static final int LETTERS = 26;

    /** Such as {@code B7}; empty for a field that has no column. */
    Optional<String> cell(String field) {
        return Optional.ofNullable(columns.get(field)).map(column -> letters(column) + row);
    }

    /** The cell of each pointer at fault, such as {@code /zone → D7}. */
    @Nullable
    Map<String, String> cells(Problem problem) {
        Map<String, String> cells = new TreeMap<>();
        problem.errors()
                .forEach(error -> cell(fieldOf(error.pointer())).ifPresent(cell -> cells.put(error.pointer(), cell)));
        return cells.isEmpty() ? null : cells;
    }

    /** {@code /zone} is about the field zone, and so is {@code /zone/0}. */
    static String fieldOf(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
