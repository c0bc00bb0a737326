package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Where a value comes from, and who has looked into it. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FieldProvenance")
record Provenance(
        @Column @Enumerated(EnumType.STRING) Source source,

        @Nullable @Column(name = "verified_at") @Schema(description = "Only of BOARD_VERIFIED")
        Instant verifiedAt,

        @Nullable @Schema(description = "Only for those who may see the contact")
        String verifier) {

    enum Source {
        /** Recorded by the board. */
        REGISTRY,
        /** Doanh nghiệp tự khai. */
        SELF_DECLARED,
        /** Tự khai, cán bộ đã kiểm tra. */
        BOARD_VERIFIED
    }

    static final Provenance REGISTRY = new Provenance(Source.REGISTRY, null, null);
    static final Provenance SELF_DECLARED = new Provenance(Source.SELF_DECLARED, null, null);

    /** Nothing is stored of what the board recorded itself. */
    static Provenance of(@Nullable Provenance stored) {
        return stored == null ? REGISTRY : stored;
    }

    Provenance verified(String by, Instant at, String pointer) {
        if (source != Source.SELF_DECLARED) {
            throw Refusal.conflict("nothing-to-verify", Map.of("source", source))
                    .at(pointer);
        }
        return new Provenance(Source.BOARD_VERIFIED, at, by);
    }

    Provenance withoutVerifier() {
        return new Provenance(source, verifiedAt, null);
    }
}
