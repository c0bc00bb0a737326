package vn.kcn.thidua.nominations.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Quyết định khen thưởng. */
@Entity
@Table(name = "decision")
class Decision extends Aggregate {

    String issuer;
    String number;

    @Column(name = "number_key")
    String numberKey;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "decided_year")
    int decidedYear;

    String signatory;

    @Enumerated(EnumType.STRING)
    DecisionKind kind = DecisionKind.GRANT;

    /** The decision that this one revokes or corrects a part of; none where that is the higher level's. */
    @Nullable
    UUID amends;

    @Enumerated(EnumType.STRING)
    DecisionState state = DecisionState.DRAFT;

    @Column(name = "drafted_by")
    @Nullable
    String draftedBy;

    @Column(name = "signed_by")
    @Nullable
    String signedBy;

    /** What a draft would honour. */
    @ElementCollection
    @CollectionTable(name = "decision_draft_item", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Column(name = "nomination")
    List<UUID> drafted = new ArrayList<>();

    @Column(name = "published_on")
    @Nullable
    LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "decision_basis", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Column(name = "basis")
    List<String> legalBases = new ArrayList<>();

    protected Decision() {}

    /** Dự thảo: dated as it may be; the day is looked at when it is signed. */
    static Decision draft(String issuer, NewDecision wanted, String by) {
        Decision decision = written(DecisionKind.GRANT, issuer, wanted.head());
        decision.draftedBy = by;
        decision.drafted.addAll(wanted.nominations());
        return decision;
    }

    static Decision sign(String issuer, NewDecision wanted, LocalDate today, String by) {
        Decision decision = written(DecisionKind.GRANT, issuer, wanted.head());
        decision.sign(by, today, "");
        return decision;
    }

    static Decision of(
            DecisionKind kind, String issuer, DecisionHead wanted, LocalDate today, String by, String pointer) {
        Decision decision = written(kind, issuer, wanted);
        decision.sign(by, today, pointer);
        return decision;
    }

    private static Decision written(DecisionKind kind, String issuer, DecisionHead wanted) {
        Decision decision = new Decision();
        decision.kind = kind;
        decision.issuer = issuer;
        decision.number = wanted.number().strip();
        decision.numberKey = keyOf(wanted.number());
        decision.decidedOn = wanted.decidedOn();
        decision.decidedYear = wanted.decidedOn().getYear();
        decision.signatory = wanted.signatory().strip();
        decision.legalBases.addAll(wanted.legalBases());
        return decision;
    }

    void sign(String by, LocalDate today, String pointer) {
        DecisionState next = state.after(DecisionCommand.SIGN);
        if (decidedOn.isAfter(today)) {
            throw Refusal.rule("decided-in-future", Map.of("decidedOn", decidedOn, "today", today))
                    .at(pointer + "/decidedOn");
        }
        state = next;
        signedBy = by;
        drafted.clear();
    }

    void discard() {
        state = state.after(DecisionCommand.DISCARD);
    }

    /** A draft is no paper yet. */
    void requireSigned() {
        if (state != DecisionState.SIGNED && state != DecisionState.ISSUED) {
            throw Refusal.conflict("decision-not-signed", Map.of("state", state));
        }
    }

    /** 15/qđ-kcn and 15 / QĐ-KCN are one number. */
    static String keyOf(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** What is revoked or corrected was decided first. */
    void requireNotBefore(LocalDate granted) {
        if (decidedOn.isBefore(granted)) {
            throw Refusal.rule("decided-before-award", Map.of("decidedOn", decidedOn, "granted", granted))
                    .at("/decision/decidedOn");
        }
    }

    void publish(LocalDate today) {
        if (publishedOn != null) {
            throw Refusal.conflict("decision-published", Map.of("publishedOn", publishedOn));
        }
        state = state.after(DecisionCommand.ISSUE);
        publishedOn = today;
    }

    /** The council's word comes first. */
    void requireAfterCouncil(LocalDate heldOn, String pointer) {
        if (decidedOn.isBefore(heldOn)) {
            throw Refusal.rule("decided-before-council", Map.of("decidedOn", decidedOn, "heldOn", heldOn))
                    .at(pointer);
        }
    }
}
