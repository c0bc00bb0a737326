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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.dossier.Checklist;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

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

    @Embedded
    Dossier dossier = new Dossier();

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Embedded
    Examination examination = new Examination();

    @Embedded
    @Nullable
    CouncilOutcome council;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Embedded
    @Nullable
    PublicListing listing;

    @ElementCollection
    @CollectionTable(name = "nomination_flag", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    List<Flag> flags = new ArrayList<>();

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
        dossier.write(proposal);
    }

    /** Whether it would change nothing to write this; what is cited is no part of the question. */
    boolean says(Proposal proposal) {
        return nominee.equals(proposal.nominee()) && dossier.says(proposal);
    }

    /** The checklist is looked at after the stage: a case that is past it is not told what it lacks. */
    void submit(Checklist checklist, LocalDate today) {
        move(Command.SUBMIT);
        dossier.submit(checklist, today);
        examination.takeIn();
    }

    /** Trả lại để bổ sung, also after an appraisal that found something lacking; the appraisal is void then. */
    void returnForSupplement(String reason, List<DocumentKind> lacking) {
        move(Command.RETURN);
        examination.sendBack(reason, lacking);
    }

    void accept() {
        move(Command.ACCEPT);
    }

    void appraise(boolean isEligible, String text) {
        move(Command.APPRAISE);
        examination.find(isEligible, text);
    }

    void withdraw(String reason) {
        move(Command.WITHDRAW);
        endReason = reason.strip();
    }

    void refuse(String reason) {
        move(Command.REFUSE);
        endReason = reason.strip();
    }

    /** @param least working days that the award's law asks for */
    void consult(LocalDate from, LocalDate until, int days, int least) {
        move(Command.CONSULT);
        if (days < least) {
            throw Refusal.rule("listing-too-short", Map.of("days", days, "least", least))
                    .at("/workingDays");
        }
        listing = new PublicListing(from, until, false);
    }

    void endConsultation(LocalDate today) {
        Stage next = stage.after(Command.END_CONSULTATION);
        listing = Objects.requireNonNull(listing).ended(today);
        stage = next;
    }

    /**
     * Only what the appraisal found eligible is put to the council, and where the law has the public asked first, only
     * after that.
     */
    public void callToCouncil(int publicListingDays) {
        move(Command.CALL);
        examination.requireEligible(id());
        if (publicListingDays > 0 && (listing == null || !listing.done())) {
            throw Refusal.rule("public-not-asked", Map.of("nomination", id(), "days", publicListingDays));
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

    public void recommend() {
        move(Command.RECOMMEND);
    }

    public void hearFromAbove(boolean isAwarded) {
        move(isAwarded ? Command.HIGHER_AWARD : Command.HIGHER_REJECT);
    }

    public void publishResult() {
        move(Command.PUBLISH);
    }

    public void correct() {
        move(Command.CORRECT);
    }

    public void revoke() {
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

    public List<String> nominators() {
        return dossier.nominators();
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(dossier.submittedOn);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public int rounds() {
        return examination.rounds;
    }

    /** Told of it; its stage stays what it is, and people decide. */
    public void flag(Flag found) {
        flags.add(found);
    }

    public @Nullable Claims claims() {
        return dossier.claims;
    }

    /** Hash of the dossier as it was submitted last. */
    public Optional<String> dossierSha256() {
        return Optional.ofNullable(dossier.sha256);
    }
}
