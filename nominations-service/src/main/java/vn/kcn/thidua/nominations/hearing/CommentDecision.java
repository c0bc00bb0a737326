package vn.kcn.thidua.nominations.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secretary's words: why a comment is kept back, or what is answered. */
@Schema(name = "PublicCommentDecision")
record CommentDecision(
        @NotBlank @Size(max = 4000) @Schema(examples = "Đã xác minh: doanh nghiệp đã trả đủ lương ngày 05/11/2021")
        String text) {}
