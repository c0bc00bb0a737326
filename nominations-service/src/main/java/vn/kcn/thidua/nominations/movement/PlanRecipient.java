package vn.kcn.thidua.nominations.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody the plan is sent to (nơi nhận). */
@Embeddable
public record PlanRecipient(
        @NotBlank @Size(max = 300) @Column(name = "name_vi") @Schema(examples = "Doanh nghiệp trong các KCN")
        String nameVi,

        @NotNull @Pattern(regexp = "^[a-z][a-z-]{0,39}$") @Schema(examples = "enterprise")
        String role) {}
