package vn.kcn.thidua.enterprises.difficulty;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many there are and how they fare: what the public sees. */
@Schema(name = "DifficultyFigures")
record Figures(Count all, List<Count> byZone, List<Count> byCategory, List<Count> byState) {

    @Schema(name = "DifficultyCount")
    record Count(
            @Nullable @Schema(description = "Code of the zone, category or state", examples = "QC")
            String key,

            @Schema(examples = "12") long total,

            @Schema(description = "Past their day and not yet answered", examples = "1")
            long overdue,

            @Nullable @Schema(description = "Working days to the first answer, on average", examples = "4.5")
            BigDecimal averageDaysToAnswer) {}

    /** @param rows zone, category, state, count, overdue, average: of the first three one at the most */
    static Figures of(List<Object[]> rows) {
        return new Figures(
                rows.stream()
                        .filter(row -> row[0] == null && row[1] == null && row[2] == null)
                        .map(row -> count(row, null))
                        .findFirst()
                        .orElseThrow(),
                by(rows, 0),
                by(rows, 1),
                by(rows, 2));
    }

    private static List<Count> by(List<Object[]> rows, int column) {
        return rows.stream()
                .filter(row -> row[column] != null)
                .map(row -> count(row, (String) row[column]))
                .toList();
    }

    private static Count count(Object[] row, @Nullable String key) {
        return new Count(key, ((Number) row[3]).longValue(), ((Number) row[4]).longValue(), (BigDecimal) row[5]);
    }
}
