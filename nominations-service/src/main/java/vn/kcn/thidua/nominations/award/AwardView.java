package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.PrizeMoney;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** An award as anybody may see it. */
@Schema(name = "Award")
record AwardView(
        UUID id,
        long version,

        @Schema(description = "Verification code, as printed", examples = "7KM3P-XC9TA-4VRWE-H6DNY")
        String code,

        @Schema(description = "Only GRANTED holds") AwardState state,
        @Schema(examples = "MTK-2021") String movement,
        @Schema(examples = "GIAY_KHEN") String award,
        @Schema(examples = "Giấy khen") String awardNameVi,
        @Schema(examples = "Certificate of commendation") String awardNameEn,
        RecipientKind recipientKind,
        @Schema(examples = "Công ty TNHH Ví Dụ Một") String recipientName,
        @Schema(examples = "2400999012") @Nullable String taxCode,
        @Schema(examples = "15/QĐ-KCN") String decisionNumber,
        LocalDate decidedOn,
        @Schema(examples = "Trưởng Ban") String signatory,

        @Schema(
                description =
                        "Tiền thưởng; absent where no source told the multiplier, and of people for who has no right to it")
        @Nullable
        PrizeMoney money,

        @Schema(description = "The year that it honours", examples = "2021")
        int year,

        @Schema(description = "Why it was revoked (Law 06/2022 Art. 93(2))") @Nullable
        RevocationGround revocationGround,

        @Schema(description = "Number of the decision that revoked it") @Nullable
        String revokedBy,

        @Schema(description = "Number of the decision that corrected it last") @Nullable
        String correctedBy,

        @Schema(description = "Hash of the dossier that it rests on") @Nullable
        String dossierSha256) {

    static AwardView of(Award award) {
        return of(award, true);
    }

    /** @param seesPrizes of people: what somebody was given is nobody's but his own, his enterprise's and the board's */
    static AwardView of(Award award, boolean seesPrizes) {
        return new AwardView(
                award.id(),
                award.version(),
                award.code,
                award.state,
                award.movement,
                award.award,
                award.awardNameVi,
                award.awardNameEn,
                award.recipientKind,
                award.recipientName,
                award.taxCode,
                award.decisionNumber,
                award.decidedOn,
                award.signatory,
                seesPrizes || award.recipientKind != RecipientKind.INDIVIDUAL ? award.money : null,
                award.year,
                award.revocationGround,
                award.revokedBy,
                award.correctedBy,
                award.dossierSha256);
    }
}
