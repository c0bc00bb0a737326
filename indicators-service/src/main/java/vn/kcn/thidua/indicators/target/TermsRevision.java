package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The terms as they were set once: by whom, when, and, of all but the first, why they replaced the ones before. */
@Embeddable
record TermsRevision(
        @Embedded Terms terms,
        @Nullable String reason,
        @Column(name = "set_by", nullable = false) String setBy,
        @Column(name = "set_at", nullable = false) Instant setAt) {}
