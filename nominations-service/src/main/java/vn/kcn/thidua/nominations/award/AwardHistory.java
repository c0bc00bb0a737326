package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** What one nominee was honoured with, year by year: by awards of the register and by those of before it. */
@Schema(name = "AwardHistory")
record AwardHistory(
        RecipientKind recipientKind,
        String recipientName,
        @Nullable String taxCode,

        @Schema(description = "Staff number or the like, where past awards tell it") @Nullable
        String reference,

        List<Entry> awards,

        @Schema(description = "Years without a gap, of awards that hold")
        List<Streak> streaks) {

    /** One award of one year. */
    @Schema(name = "AwardHistoryEntry")
    record Entry(
            @Schema(examples = "CSTDCS") String award,
            @Schema(examples = "2021") int year,
            String decisionNumber,
            LocalDate decidedOn,
            AwardState state,

            @Schema(description = "Verification code; absent for awards of before the register") @Nullable
            String code) {}

    /** A row as the database tells it. */
    record Row(
            String nomineeKey,
            RecipientKind kind,
            String name,
            @Nullable String taxCode,
            @Nullable String reference,
            Entry entry) {}

    /** @param rows in the order of nominees and years */
    static List<AwardHistory> of(List<Row> rows) {
        Map<String, List<Row>> byNominee = new LinkedHashMap<>();
        rows.forEach(row -> byNominee
                .computeIfAbsent(row.nomineeKey(), any -> new ArrayList<>())
                .add(row));
        return byNominee.values().stream().map(AwardHistory::ofOne).toList();
    }

    private static AwardHistory ofOne(List<Row> rows) {
        Row newest = rows.getLast();
        Map<String, List<Integer>> years = new TreeMap<>();
        for (Row row : rows) {
            if (row.entry().state() == AwardState.GRANTED) {
                years.computeIfAbsent(row.entry().award(), any -> new ArrayList<>())
                        .add(row.entry().year());
            }
        }
        List<Streak> streaks = new ArrayList<>();
        years.forEach((award, honoured) -> streaks.addAll(Streak.of(award, honoured)));
        return new AwardHistory(
                newest.kind(),
                newest.name(),
                newest.taxCode(),
                newest.reference(),
                rows.stream().map(Row::entry).toList(),
                streaks);
    }
}
