package vn.kcn.thidua.nominations.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nominee;

/** An award of before this system, or decided elsewhere: it counts in chains of years. */
@Entity
@Table(name = "past_award")
class PastAward extends Aggregate {

    String award;

    @Column(name = "award_year")
    int year;

    @Embedded
    Nominee nominee;

    @Column(name = "nominee_key")
    String nomineeKey;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String issuer;

    @Column(name = "entered_at")
    Instant enteredAt;

    protected PastAward() {}

    static PastAward of(NewPastAward wanted, LocalDate today, Instant at) {
        if (wanted.decidedOn().isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", wanted.decidedOn(), "today", today))
                    .at("/decidedOn");
        }
        PastAward past = new PastAward();
        past.award = wanted.award();
        past.year = wanted.year();
        past.nominee = wanted.nominee();
        past.nomineeKey = wanted.nominee().key();
        past.decisionNumber = wanted.decisionNumber().strip();
        past.decidedOn = wanted.decidedOn();
        past.issuer = wanted.issuer().strip();
        past.enteredAt = at;
        return past;
    }
}
