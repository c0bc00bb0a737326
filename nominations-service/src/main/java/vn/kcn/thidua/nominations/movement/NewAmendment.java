package vn.kcn.thidua.nominations.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a launched movement is changed to; what is left out stays as it is. */
@Schema(name = "NewMovementAmendment")
record NewAmendment(
        @NotBlank @Size(max = 2000) @Schema(examples = "Gia hạn theo đề nghị của các doanh nghiệp bị cách ly")
        String reason,

        @Schema(examples = "2022-01-31") @Nullable LocalDate endsOn,
        @Nullable LocalDate registrationsUntil,
        @Nullable LocalDate nominationsUntil,

        @Size(max = 100) @Nullable List<@Valid @NotNull Milestone> milestones) {

    NewAmendment {
        milestones = milestones == null ? null : new ArrayList<>(milestones);
    }
}
