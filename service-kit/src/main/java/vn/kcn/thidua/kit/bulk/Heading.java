package vn.kcn.thidua.kit.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The first line of a table: which field each column is, by the field's name or its Vietnamese label. */
final class Heading {

    private static final int MOST_COLUMNS = 200;

    /** By column; null for one that is not read. */
    private final List<@Nullable String> fields = new ArrayList<>();

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Heading(List<@Nullable String> cells, List<Column> known) {
        if (cells.size() > MOST_COLUMNS) {
            throw Refusal.malformed("too-many-columns", Map.of("columns", cells.size(), "most", MOST_COLUMNS));
        }
        Map<String, String> byLabel = new HashMap<>();
        known.forEach(column -> byLabel.put(folded(column.label()), column.field()));
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String written = cell == null ? "" : cell.strip();
            if (written.isEmpty() || SheetLedger.OWN_HEADINGS.contains(written)) {
                fields.add(null);
                continue;
            }
            String field = byLabel.getOrDefault(folded(written), written);
            if (!seen.add(field)) {
                throw Refusal.malformed("duplicate-column", Map.of("column", written));
            }
            columns.put(field, fields.size());
            fields.add(field);
        }
        if (columns.isEmpty()) {
            throw Refusal.malformed("missing-heading", Map.of());
        }
    }

    /** The star that marks what is required is no part of the label. */
    private static String folded(String label) {
        String name = label.endsWith("*") ? label.substring(0, label.length() - 1) : label;
        return java.text.Normalizer.normalize(name.strip(), java.text.Normalizer.Form.NFC)
                .toLowerCase(java.util.Locale.ROOT);
    }

    Map<String, Integer> columns() {
        return columns;
    }

    int width() {
        return fields.size();
    }

    @Nullable
    String field(int column) {
        return column < fields.size() ? fields.get(column) : null;
    }
}
