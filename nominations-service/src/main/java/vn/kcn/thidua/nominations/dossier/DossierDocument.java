package vn.kcn.thidua.nominations.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One document of a dossier. */
@Embeddable
public record DossierDocument(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind")
        DocumentKind kind,

        @NotBlank @Size(max = 300) @Schema(examples = "Tờ trình số 12/TTr-VD")
        String title) {}
