package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ballot says. */
@Schema(name = "BallotChoice")
enum Choice {
    /** Đồng ý. */
    AGREE,
    /** Không đồng ý. */
    DISAGREE,
    /** Phiếu trắng: cast, and not agreeing. */
    BLANK
}
