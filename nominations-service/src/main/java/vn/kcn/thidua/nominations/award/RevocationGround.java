package vn.kcn.thidua.nominations.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an award is revoked: Law 06/2022 Art. 93(2), points (a) to (d). */
@Schema(name = "RevocationGround")
enum RevocationGround {
    /** Gian dối trong kê khai thành tích. */
    FRAUD_DECLARATION,
    /** Thông tin sai, giấy tờ giả. */
    FALSE_DOCUMENTS,
    /** Thẩm định, xét, duyệt, đề nghị trái quy định. */
    UNLAWFUL_APPRAISAL,
    /** A conclusion or judgment shows a violation within the period of the achievement. */
    VIOLATION_IN_PERIOD
}
