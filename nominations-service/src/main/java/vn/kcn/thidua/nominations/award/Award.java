package vn.kcn.thidua.nominations.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
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

    @Embedded
    @Nullable
    PrizeMoney money;

    @Enumerated(EnumType.STRING)
    AwardState state;

    protected Award() {}

    static Award grant(Decision decision, Nomination nomination, AwardType type, VerificationCode code) {
        Award award = new Award();
        award.code = code.text();
        award.decision = decision.id();
        award.nomination = nomination.id();
        award.movement = nomination.movement();
        award.award = type.code();
        award.awardNameVi = type.nameVi();
        award.awardNameEn = type.nameEn();
        award.recipientKind = nomination.nominee().kind();
        award.recipientName = nomination.nominee().name();
        award.taxCode = nomination.nominee().taxCode();
        award.decisionNumber = decision.number;
        award.decidedOn = decision.decidedOn;
        award.signatory = decision.signatory;
        award.state = AwardState.GRANTED;
        return award;
    }

    void bring(PrizeMoney prize) {
        money = prize;
    }
}
