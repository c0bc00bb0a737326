package vn.kcn.thidua.nominations.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that a phase of the movement celebrates. */
@Embeddable
public record Milestone(
        @NotNull @Column(name = "day") @Schema(examples = "2021-09-02")
        LocalDate on,

        @NotBlank @Size(max = 300) @Column(name = "name_vi") @Schema(examples = "Quốc khánh")
        String nameVi) {}
