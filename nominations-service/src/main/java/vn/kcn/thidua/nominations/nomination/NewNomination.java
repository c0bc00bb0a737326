package vn.kcn.thidua.nominations.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.dossier.DossierDocument;
import vn.kcn.thidua.nominations.dossier.Procedure;

/** A nomination to draft. */
record NewNomination(
        @NotNull @Size(max = 32) @Schema(examples = "MTK-2021")
        String movement,

        @NotNull @Size(max = 32) @Schema(description = "Code of the award type", examples = "GIAY_KHEN")
        String award,

        @NotNull @Valid Nominee nominee,

        @NotNull @Size(max = 20_000) @Schema(examples = "Giữ vững sản xuất “3 tại chỗ”, không để phát sinh ổ dịch")
        String achievements,

        @Size(max = 100) List<@Valid @NotNull DossierDocument> documents,

        @Valid @Nullable Claims claims,

        @Size(max = 200) @Schema(description = "Approved figures that it cites") @Nullable
        List<@Valid @NotNull Citation> evidence,

        @Schema(
                description = "NORMAL unless said; SIMPLIFIED where the award has such a procedure",
                defaultValue = "NORMAL")
        Procedure procedure) {

    NewNomination {
        procedure = procedure == null ? Procedure.NORMAL : procedure;
    }

    Proposal proposal() {
        return new Proposal(nominee, achievements, documents, claims, evidence == null ? List.of() : evidence);
    }
}
