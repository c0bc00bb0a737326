package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** The days on which the public may speak about a nomination. */
@Embeddable
record PublicListing(
        @Column(name = "consulted_from") LocalDate from,
        @Column(name = "consulted_until") LocalDate until,
        @Column(name = "consulted") boolean done) {

    /** Not before its last day is over. */
    PublicListing ended(LocalDate today) {
        if (!today.isAfter(until)) {
            throw Refusal.conflict("consultation-running", Map.of("until", until));
        }
        return new PublicListing(from, until, true);
    }
}
