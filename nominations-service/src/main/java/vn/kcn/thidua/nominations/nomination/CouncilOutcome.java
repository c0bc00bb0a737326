package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What the council said: the tally alone, as its minutes print it. */
@Embeddable
public record CouncilOutcome(
        @Column(name = "council_session") UUID session,
        @Column(name = "council_held_on") LocalDate heldOn,
        @Column(name = "council_members") int members,
        @Column(name = "council_agree") int agree,
        @Column(name = "council_passed") boolean passed) {}
