package vn.kcn.thidua.nominations.hearing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What who comments gets back. */
@Schema(name = "PublicCommentReceipt")
record CommentReceipt(
        @Schema(description = "To ask after it by; the same for the same text")
        UUID reference) {}
