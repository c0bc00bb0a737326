package vn.kcn.thidua.nominations.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.PrizeMoney;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** One award of a decision, with all that its certificate prints. */
@Entity
@Table(name = "award")
class Award extends Aggregate {

    String code;

    @Column(name = "decision_id")
    @Nullable
    UUID decision;

    @Column(name = "nomination_id")
    UUID nomination;

    String movement;
    String award;

    @Column(name = "award_name_vi")
    String awardNameVi;

    @Column(name = "award_name_en")
    String awardNameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    RecipientKind recipientKind;

    @Column(name = "recipient_name")
    String recipientName;

    @Column(name = "tax_code")
    @Nullable
    String taxCode;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String signatory;

    /** The year that it honours: the movement's. */
    @Column(name = "award_year")
    int year;

    @Column(name = "nominee_key")
    String nomineeKey;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_ground")
    @Nullable
    RevocationGround revocationGround;

    @Column(name = "revoked_by")
    @Nullable
    String revokedBy;

    @Column(name = "corrected_by")
    @Nullable
    String correctedBy;

    @Column(name = "dossier_sha256")
    @Nullable
    String dossierSha256;

    @Embedded
    @Nullable
    PrizeMoney money;

    @Enumerated(EnumType.STRING)
    AwardState state;

    protected Award() {}

    static Award grant(Decision decision, Nomination nomination, AwardType type, VerificationCode code) {
        Award award = grantAbove(nomination, type, code, decision.number, decision.decidedOn, decision.signatory);
        award.decision = decision.id();
        return award;
    }

    /** By the higher level, whose decision is not one of ours. */
    static Award grantAbove(
            Nomination nomination,
            AwardType type,
            VerificationCode code,
            String number,
            LocalDate decidedOn,
            String signatory) {
        Award award = new Award();
        award.code = code.text();
        award.nomineeKey = nomination.nominee().key();
        award.dossierSha256 = nomination.dossierSha256().orElse(null);
        award.nomination = nomination.id();
        award.movement = nomination.movement();
        award.award = type.code();
        award.awardNameVi = type.nameVi();
        award.awardNameEn = type.nameEn();
        award.recipientKind = nomination.nominee().kind();
        award.recipientName = nomination.nominee().name();
        award.taxCode = nomination.nominee().taxCode();
        award.decisionNumber = number;
        award.decidedOn = decidedOn;
        award.signatory = signatory;
        award.state = AwardState.GRANTED;
        return award;
    }

    void bring(PrizeMoney prize) {
        money = prize;
    }

    void counts(int honoured, Instant at) {
        year = honoured;
        grantedAt = at;
    }

    void requireGranted() {
        if (state != AwardState.GRANTED) {
            throw Refusal.conflict("award-revoked", Map.of("code", code));
        }
    }

    void revoke(String number, RevocationGround ground, Instant at) {
        requireGranted();
        state = AwardState.REVOKED;
        revokedBy = number;
        revocationGround = ground;
        revokedAt = at;
    }

    void correct(String number, String name) {
        requireGranted();
        recipientName = name.strip();
        correctedBy = number;
    }
}
