package vn.kcn.thidua.nominations.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One nomination on the agenda; its tally from the close on.
 *
 * @param placedBy where its award has a quota: how its place was found
 * @param score what the appraisal gave, as it is printed
 * @param seal hash over all its ballots, made at the close
 */
@Embeddable
record CouncilCase(
        @Column(name = "nomination") UUID nomination,
        @Column(name = "award") String award,
        @Embedded @Nullable Tally tally,

        @Enumerated(EnumType.STRING) @Column(name = "placed_by") @Nullable
        PlacedBy placedBy,

        @Nullable BigDecimal score,
        @Nullable String seal) {

    static CouncilCase on(UUID nomination, String award) {
        return new CouncilCase(nomination, award, null, null, null, null);
    }

    CouncilCase with(Tally counted, @Nullable PlacedBy place, @Nullable BigDecimal scored, String sealed) {
        return new CouncilCase(nomination, award, counted, place, scored, sealed);
    }

    CouncilCase placed(PlacedBy place) {
        return new CouncilCase(nomination, award, tally, place, score, seal);
    }

    boolean isPassed() {
        return tally != null && tally.isPassed() && (placedBy == null || placedBy.isWithin());
    }
}
