package vn.kcn.thidua.indicators.keytask;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A state that a task took, and the first day on which it was in it. */
@Embeddable
record Turn(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        KeyTaskState state,

        @Column(nullable = false) LocalDate since) {}
