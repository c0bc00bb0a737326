package vn.kcn.thidua.enterprises.difficulty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Prose;

@Schema(name = "NewDifficulty")
record NewDifficulty(
        @Nullable @Schema(description = "The enterprise; its own token may leave it out", examples = "2400999012")
        String taxCode,

        @NotNull @Schema(description = "Code of a category", examples = "LABOUR")
        String category,

        @NotNull @Schema(examples = "Thiếu lao động sau dịch (minh họa)")
        Line title,

        @NotNull @Schema(examples = "Cần tuyển 200 lao động trong tháng 8 (nội dung minh họa).")
        Prose description) {}
