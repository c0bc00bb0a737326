package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the figure is called, and in which document it stands.
 *
 * @param document as one cites it; its number is blank until it is issued
 */
@Embeddable
record Paper(
        @Enumerated(EnumType.STRING) @Column(name = "value_kind", nullable = false)
        ValueKind valueKind,

        @Nullable String document,
        @Nullable String note) {

    /** A forecast is no promise, a plan no wish: they are kept apart. */
    @Schema(name = "TargetValueKind")
    enum ValueKind {
        /** Phấn đấu: what is striven for. */
        TARGET,
        /** Dự báo, ước. */
        FORECAST,
        /** Kế hoạch được giao. */
        PLAN
    }
}
