package vn.kcn.thidua.nominations.rolemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer writes, and may change until it is published. */
@Schema(name = "RoleModelStory")
record Story(
        @NotBlank @Size(max = 300) @Schema(examples = "Giữ vững sản xuất giữa mùa dịch")
        String title,

        @NotBlank @Size(max = 1_000) @Schema(examples = "Ba tại chỗ, không một ca nhiễm, không một đơn hàng trễ")
        String summary,

        @NotBlank @Size(max = 50_000) @Schema(description = "Plain text; an empty line ends a paragraph")
        String story,

        @NotEmpty @Size(max = 20) @Schema(description = "Codes of the awards that it tells of")
        List<@NotNull String> awards,

        @Schema(description = "The day on which the people it tells of agreed") @Nullable
        LocalDate consentedOn) {

    static Story of(RoleModel model) {
        return new Story(model.title, model.summary, model.story, List.copyOf(model.awards), model.consentedOn);
    }
}
