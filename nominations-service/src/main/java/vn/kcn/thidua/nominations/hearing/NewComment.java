package vn.kcn.thidua.nominations.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has to say, and who he is: only the secretary reads the latter. */
@Schema(name = "NewPublicComment")
record NewComment(
        @NotBlank @Size(max = 4000) @Schema(examples = "Doanh nghiệp còn nợ lương quý III")
        String text,

        @NotBlank @Size(max = 200) @Schema(examples = "Người Góp Ý Ví Dụ")
        String name,

        @NotBlank @Size(max = 300) @Schema(description = "Address or telephone", examples = "Địa chỉ ví dụ, thôn A")
        String contact) {}
