package vn.kcn.thidua.nominations.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason why there is no award. */
@Embeddable
@Schema(name = "NotAwardedReason")
record Reason(
        @Schema(description = "COUNCIL_SHARE, QUOTA, LEADER, HIGHER_LEVEL, or the eligibility rule", examples = "QUOTA")
        String code,

        @Column(name = "text_vi") String textVi,
        @Column(name = "text_en") String textEn,
        @Column(name = "legal_basis") @Nullable String legalBasis) {

    static Reason said(String code, String words) {
        return new Reason(code, words, words, null);
    }
}
