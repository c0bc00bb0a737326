package vn.kcn.thidua.indicators.keytask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param state {@code PLANNED} where it is left out
 * @param since the first day on which it is in this state; today where it is left out
 */
record NewKeyTask(
        @NotBlank @Size(max = 40) String movement,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @NotBlank @Size(max = 200) String owner,
        @NotNull LocalDate due,
        @Nullable KeyTaskState state,
        @Nullable LocalDate since,
        @Nullable @Size(max = 50) List<@NotNull @Valid Milestone> milestones) {

    KeyTask toKeyTask(LocalDate today) {
        KeyTaskState begun = Objects.requireNonNullElse(state, KeyTaskState.PLANNED);
        List<Milestone> parts = Objects.requireNonNullElse(milestones, List.of());
        return new KeyTask(
                movement,
                code,
                new KeyTaskDetails(nameVi, nameEn, owner, due, begun, parts),
                Objects.requireNonNullElse(since, today),
                today);
    }
}
