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
import java.util.stream.Stream;
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

    int rounds;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Column(name = "drafted_by")
    @Nullable
    String draftedBy;

    @Column(name = "submitted_by")
    @Nullable
    String submittedBy;

    @Embedded
    @Nullable
    PublicListing listing;

    @Embedded
    @Nullable
    Claims claims;

    @ElementCollection
    @CollectionTable(name = "nomination_evidence", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    List<Citation> evidence = new ArrayList<>();

    @Column(name = "dossier_sha256")
    @Nullable
    String dossierSha256;

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
        achievements = proposal.achievements().strip();
        claims = proposal.claims();
        evidence.clear();
        evidence.addAll(proposal.evidence());
        documents.clear();
        documents.addAll(proposal.documents());
    }

    void draftedBy(String user) {
        draftedBy = user;
    }

    /** Of what was submitted last. */
    void frozenAs(String sha256) {
        dossierSha256 = sha256;
    }

    void submittedBy(String user) {
        submittedBy = user;
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
        rounds++;
    }

    void accept() {
        move(Command.ACCEPT);
    }

    void appraise(boolean isEligible, String text) {
        move(Command.APPRAISE);
        eligible = isEligible;
        opinion = text.strip();
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
        if (!Boolean.TRUE.equals(eligible)) {
            throw Refusal.rule("not-eligible", Map.of("nomination", id()));
        }
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

    /** Who wrote and who submitted it, where they are known by their user names. */
    public List<String> nominators() {
        return Stream.of(draftedBy, submittedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    public int rounds() {
        return rounds;
    }

    /** Told of it; its stage stays what it is, and people decide. */
    public void flag(Flag found) {
        flags.add(found);
    }

    public @Nullable Claims claims() {
        return claims;
    }

    /** Hash of the dossier as it was submitted last. */
    public Optional<String> dossierSha256() {
        return Optional.ofNullable(dossierSha256);
    }
}
