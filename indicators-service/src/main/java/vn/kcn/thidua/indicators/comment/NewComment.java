package vn.kcn.thidua.indicators.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

/** @param audience BOTH where it is left out; what an enterprise writes always is */
@Schema(name = "NewReportComment", examples = """
        {"indicator": "EXPORTS", "text": "Đề nghị giải trình mức giảm so với tháng trước", "followUp": true}""")
record NewComment(
        @NotNull IndicatorCode indicator,
        @NotBlank @Size(max = 2000) String text,
        @Nullable Audience audience,
        boolean followUp) {

    Audience audience(boolean fromBoard) {
        return fromBoard && audience == Audience.BOARD ? Audience.BOARD : Audience.BOTH;
    }

    @Schema(name = "CommentResolution")
    record Resolution(@NotBlank @Size(max = 2000) String text) {}
}
