package vn.kcn.thidua.indicators.keytask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What may change of a task. */
record KeyTaskDetails(
        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @NotBlank @Size(max = 200) String owner,
        @NotNull LocalDate due,
        @NotNull KeyTaskState state,
        @Size(max = 50) List<@NotNull @Valid Milestone> milestones) {

    KeyTaskDetails {
        milestones = List.copyOf(Objects.requireNonNullElse(milestones, List.of()));
    }
}
