package vn.kcn.thidua.nominations.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision does. */
@Schema(name = "DecisionKind")
enum DecisionKind {
    GRANT,
    /** Hủy bỏ. */
    REVOCATION,
    /** Đính chính. */
    CORRECTION
}
