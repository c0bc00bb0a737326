package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** What others are told of an award: contracts/events/award.v1.schema.json. */
record AwardEvent(
        UUID id,
        long version,
        String code,
        String movement,
        String award,
        String awardNameVi,
        String awardNameEn,
        RecipientKind recipientKind,
        String recipientName,
        @Nullable String taxCode,
        String decisionNumber,
        LocalDate decidedOn,
        AwardState state,
        @Nullable RevocationGround revocationGround,
        @Nullable String revokedBy,
        @Nullable String correctedBy) {

    static final String TOPIC = "nominations.award";
    static final String REVOKED = "vn.kcn.thidua.award.revoked.v1";
    static final String CORRECTED = "vn.kcn.thidua.award.corrected.v1";
    static final String GRANTED = "vn.kcn.thidua.award.granted.v1";

    static AwardEvent of(Award award) {
        return new AwardEvent(
                award.id(),
                award.version(),
                award.code,
                award.movement,
                award.award,
                award.awardNameVi,
                award.awardNameEn,
                award.recipientKind,
                award.recipientName,
                award.taxCode,
                award.decisionNumber,
                award.decidedOn,
                award.state,
                award.revocationGround,
                award.revokedBy,
                award.correctedBy);
    }
}
