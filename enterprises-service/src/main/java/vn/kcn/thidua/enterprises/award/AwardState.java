package vn.kcn.thidua.enterprises.award;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of an award's state (contracts/events/award.v1.schema.json) what this service reads. */
record AwardState(
        @Nullable UUID id,
        long version,
        @Nullable String code,
        @Nullable String movement,
        @Nullable String award,
        @Nullable String awardNameVi,
        @Nullable String awardNameEn,
        @Nullable String recipientKind,
        @Nullable String recipientName,
        @Nullable String taxCode,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String state) {

    /** An award of the board's own department has no tax code; everything else is always there. */
    void requireWhole() {
        boolean isWhole = version > 0
                && Stream.of(
                                id,
                                code,
                                movement,
                                award,
                                awardNameVi,
                                awardNameEn,
                                recipientKind,
                                recipientName,
                                decisionNumber,
                                decidedOn,
                                state)
                        .allMatch(field -> field != null);
        if (!isWhole) {
            throw new IllegalArgumentException("not the whole state of an award: " + this);
        }
    }

    @Nullable
    String taxCodeDigits() {
        return taxCode == null ? null : taxCode.replace("-", "");
    }
}
