package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.dossier.Checklist;
import vn.kcn.thidua.nominations.dossier.DocumentKind;
import vn.kcn.thidua.nominations.dossier.DossierDocument;

/** Đề nghị khen thưởng: one nominee, one award, one movement. */
@Entity
@Table(name = "nomination")
public class Nomination extends Aggregate {

    String movement;
    String award;
    String regime;

    @Embedded
    Nominee nominee;

    @Column(name = "nominee_key")
    String nomineeKey;

    String achievements;

    @ElementCollection
    @CollectionTable(name = "nomination_document", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    List<DossierDocument> documents = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(name = "submitted_on")
    @Nullable
    LocalDate submittedOn;

    @Column(name = "return_reason")
    @Nullable
    String returnReason;

    @ElementCollection
    @CollectionTable(name = "nomination_missing", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    @Column(name = "document")
    @Enumerated(EnumType.STRING)
    List<DocumentKind> missing = new ArrayList<>();

    @Nullable
    Boolean eligible;

    @Nullable
    String opinion;

    @Embedded
    @Nullable
    CouncilOutcome council;

    protected Nomination() {}

    /** @param regime copied from the movement for good: later law does not reach back */
    static Nomination draft(String movement, String regime, String award, Proposal proposal) {
        Nomination nomination = new Nomination();
        nomination.movement = movement;
        nomination.regime = regime;
        nomination.award = award;
        nomination.stage = Stage.DRAFT;
        nomination.write(proposal);
        return nomination;
    }

    void revise(Proposal proposal) {
        move(Command.REVISE);
        write(proposal);
    }

    private void write(Proposal proposal) {
        proposal.nominee().requireEnterprise();
        nominee = proposal.nominee();
        nomineeKey = nominee.key();
        achievements = proposal.achievements().strip();
        documents.clear();
        documents.addAll(proposal.documents());
    }

    /** The checklist is looked at after the stage: a case that is past it is not told what it lacks. */
    void submit(Checklist checklist, LocalDate today) {
        move(Command.SUBMIT);
        checklist.requireComplete(documents);
        submittedOn = submittedOn == null ? today : submittedOn;
        returnReason = null;
        missing.clear();
    }

    /** Trả lại để bổ sung, also after an appraisal that found something lacking; the appraisal is void then. */
    void returnForSupplement(String reason, List<DocumentKind> lacking) {
        move(Command.RETURN);
        returnReason = reason.strip();
        missing.clear();
        missing.addAll(lacking);
        eligible = null;
        opinion = null;
    }

    void accept() {
        move(Command.ACCEPT);
    }

    void appraise(boolean isEligible, String text) {
        move(Command.APPRAISE);
        eligible = isEligible;
        opinion = text.strip();
    }

    /** Only what the appraisal found eligible is put to the council. */
    public void callToCouncil() {
        move(Command.CALL);
        if (!Boolean.TRUE.equals(eligible)) {
            throw Refusal.rule("not-eligible", Map.of("nomination", id()));
        }
    }

    public void recall() {
        move(Command.RECALL);
    }

    public void conclude(CouncilOutcome outcome) {
        move(outcome.passed() ? Command.PASS : Command.REJECT);
        council = outcome;
    }

    public void award() {
        move(Command.AWARD);
    }

    void revoke() {
        move(Command.REVOKE);
    }

    private void move(Command command) {
        stage = stage.after(command);
    }

    public String movement() {
        return movement;
    }

    public String awardCode() {
        return award;
    }

    public String regime() {
        return regime;
    }

    public Nominee nominee() {
        return nominee;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<CouncilOutcome> council() {
        return Optional.ofNullable(council);
    }
}
