package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an absent member wrote on one nomination. It never shows its choice in a log line. */
@Schema(name = "NewWrittenOpinion")
record NewWrittenOpinion(
        @NotNull UUID nomination,

        @NotBlank @Size(max = 200) @Schema(examples = "council2.demo")
        String member,

        @NotNull Choice choice,

        @NotBlank @Size(max = 300) @Schema(examples = "Phiếu lấy ý kiến số 03, ngày 27/12/2021")
        String document) {

    @Override
    public String toString() {
        return "NewWrittenOpinion[nomination=" + nomination + "]";
    }
}
