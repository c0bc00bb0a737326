package vn.kcn.thidua.indicators.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Phê duyệt: the latest one that stands, pinned to what was approved.
 *
 * @param sha256 of the canonical report ({@link CanonicalReport})
 */
@Embeddable
record Approval(
        @Column(name = "approved_by") String by,
        @Column(name = "approved_at") Instant at,
        @Column(name = "approved_sha256") String sha256) {}
