package vn.kcn.thidua.nominations.movement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who says that the plan has been spread, when, and to how many. */
record NewAcknowledgement(
        @Pattern(regexp = "^[0-9]{10}(-?[0-9]{3})?$")
        @Schema(description = "The enterprise; its own token may leave it out", examples = "2400999012")
        @Nullable
        String taxCode,

        @Size(min = 1, max = 200)
        @Schema(description = "Or the unit of the board", examples = "Phòng Quản lý Doanh nghiệp")
        @Nullable
        String unit,

        @NotNull @Schema(examples = "2021-08-10") LocalDate spreadOn,

        @Min(0) @Schema(description = "How many people heard of it", examples = "1250") @Nullable
        Integer people,

        @Size(max = 2000) @Nullable String note) {}
