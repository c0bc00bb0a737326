package vn.kcn.thidua.indicators.keytask;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Mốc thực hiện: a part of a task with a due date of its own.
 *
 * @param reachedOn none while it is not reached
 */
@Schema(name = "KeyTaskMilestone")
@Embeddable
record Milestone(
        @NotBlank @Size(max = 300) @Column(name = "name_vi", nullable = false)
        String nameVi,

        @NotBlank @Size(max = 300) @Column(name = "name_en", nullable = false)
        String nameEn,

        @NotNull @Column(nullable = false) LocalDate due,

        @Column(name = "reached_on") @Nullable LocalDate reachedOn) {

    boolean isReachedBy(LocalDate day) {
        return reachedOn != null && !reachedOn.isAfter(day);
    }
}
