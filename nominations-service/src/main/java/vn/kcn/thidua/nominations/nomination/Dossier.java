package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.dossier.Checklist;
import vn.kcn.thidua.nominations.dossier.DossierDocument;
import vn.kcn.thidua.nominations.dossier.Procedure;

/** Hồ sơ: what the nominating side says of its nominee, who said it, and what was frozen of it. */
@Embeddable
class Dossier {

    @Enumerated(EnumType.STRING)
    Procedure procedure = Procedure.NORMAL;

    String achievements;

    @ElementCollection
    @CollectionTable(name = "nomination_document", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    List<DossierDocument> documents = new ArrayList<>();

    @Embedded
    @Nullable
    Claims claims;

    @ElementCollection
    @CollectionTable(name = "nomination_evidence", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    List<Citation> evidence = new ArrayList<>();

    @Column(name = "submitted_on")
    @Nullable
    LocalDate submittedOn;

    @Column(name = "drafted_by")
    @Nullable
    String draftedBy;

    @Column(name = "submitted_by")
    @Nullable
    String submittedBy;

    @Column(name = "dossier_sha256")
    @Nullable
    String sha256;

    void write(Proposal proposal) {
        achievements = proposal.achievements().strip();
        claims = proposal.claims();
        evidence.clear();
        evidence.addAll(proposal.evidence());
        documents.clear();
        documents.addAll(proposal.documents());
    }

    boolean says(Proposal proposal) {
        return achievements.equals(proposal.achievements().strip())
                && Objects.requireNonNullElse(claims, Claims.NONE)
                        .equals(Objects.requireNonNullElse(proposal.claims(), Claims.NONE))
                && documents.equals(proposal.documents());
    }

    /** The day of the first submission stays. */
    void submit(Checklist checklist, LocalDate today) {
        checklist.requireComplete(documents);
        submittedOn = submittedOn == null ? today : submittedOn;
    }

    void freeze(String hash, String by) {
        sha256 = hash;
        submittedBy = by;
    }

    /** Who wrote and who submitted it, where they are known by their user names. */
    List<String> nominators() {
        return Stream.of(draftedBy, submittedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
