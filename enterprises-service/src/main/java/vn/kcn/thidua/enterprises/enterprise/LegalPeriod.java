package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

/** One legal status and the days it lasted, as {@link OperatingPeriod} keeps the states of operation. */
@Embeddable
record LegalPeriod(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        LegalStatus status,

        @Column(name = "valid_from", nullable = false) LocalDate from,

        @Column(name = "valid_until") @Nullable LocalDate until,

        @Column(name = "announced_until") @Nullable LocalDate announcedUntil,

        @Column @Nullable String reason) {

    LegalPeriod withoutReason() {
        return new LegalPeriod(status, from, until, announcedUntil, null);
    }

    LegalChange change() {
        return new LegalChange(status, from, announcedUntil, reason == null ? null : new Line(reason));
    }
}
