package vn.kcn.thidua.indicators.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a comment is for. */
@Schema(name = "CommentAudience")
enum Audience {
    /** Nội bộ Ban. */
    BOARD,
    /** The board and the enterprise. */
    BOTH
}
