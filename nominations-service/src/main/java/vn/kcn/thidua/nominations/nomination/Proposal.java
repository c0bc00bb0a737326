package vn.kcn.thidua.nominations.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.dossier.DossierDocument;

/** What the nominating side writes, and may change until it submits. */
@Schema(name = "NominationChange")
record Proposal(
        @NotNull @Valid Nominee nominee,

        @NotNull @Size(max = 20_000) @Schema(examples = "Giữ vững sản xuất “3 tại chỗ”, không để phát sinh ổ dịch")
        String achievements,

        @Size(max = 100) List<@Valid @NotNull DossierDocument> documents,

        @Valid @Nullable Claims claims,

        @Size(max = 200) @Schema(description = "Approved figures that it cites")
        List<@Valid @NotNull Citation> evidence) {

    Proposal {
        documents = documents == null ? List.of() : new ArrayList<>(documents);
        evidence = evidence == null ? List.of() : new ArrayList<>(evidence);
    }

    static Proposal of(Nomination nomination) {
        return new Proposal(
                nomination.nominee,
                nomination.dossier.achievements,
                nomination.dossier.documents,
                nomination.dossier.claims,
                nomination.dossier.evidence);
    }

    Proposal citing(List<Citation> checked) {
        return new Proposal(nominee, achievements, documents, claims, checked);
    }

    Proposal by(Nominee other) {
        return new Proposal(other, achievements, documents, claims, evidence);
    }
}
