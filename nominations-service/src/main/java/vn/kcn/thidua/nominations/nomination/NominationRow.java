package vn.kcn.thidua.nominations.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A nomination in a list. */
@Schema(name = "NominationRow")
record NominationRow(
        UUID id,
        long version,
        @Schema(examples = "MTK-2021") String movement,
        @Schema(examples = "GIAY_KHEN") String award,
        Nominee nominee,
        Stage stage,
        @Nullable LocalDate submittedOn) {

    static NominationRow of(Nomination nomination) {
        return new NominationRow(
                nomination.id(),
                nomination.version(),
                nomination.movement,
                nomination.award,
                nomination.nominee,
                nomination.stage,
                nomination.dossier.submittedOn);
    }
}
