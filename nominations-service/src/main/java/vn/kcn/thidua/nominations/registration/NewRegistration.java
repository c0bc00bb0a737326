package vn.kcn.thidua.nominations.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pledge of an enterprise (by tax code) or of a unit of the board (by name). */
record NewRegistration(
        @NotNull @Size(max = 32) @Schema(examples = "MTK-2021")
        String movement,

        @Pattern(regexp = "^[0-9]{10}(-?[0-9]{3})?$")
        @Schema(description = "The enterprise; an enterprise's own token may leave it out", examples = "2400999012")
        @Nullable
        String taxCode,

        @Size(min = 1, max = 200)
        @Schema(description = "Or the unit of the board", examples = "Phòng Quản lý Doanh nghiệp")
        @Nullable
        String unit,

        @NotBlank @Size(max = 4000) @Schema(examples = "Không để dịch bệnh lây lan, giữ vững sản xuất")
        String pledge,

        @Size(max = 50) @Schema(description = "What it sets itself to reach") @Nullable
        List<@Valid @NotNull Goal> goals) {

    NewRegistration {
        goals = goals == null ? null : new ArrayList<>(goals);
    }
}
