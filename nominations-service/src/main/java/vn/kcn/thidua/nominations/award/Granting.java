package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;
import vn.kcn.thidua.nominations.regime.Prizes;

/** Enters an award in the register, with its code, its year and what it brings. */
@ApplicationScoped
class Granting {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Awards awards;

    @Inject
    Movements movements;

    @Inject
    AwardTypes types;

    @Inject
    Prizes prizes;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    Award by(Decision decision, Nomination nomination) {
        AwardType type = type(nomination);
        return entered(Award.grant(decision, nomination, type, VerificationCode.random(RANDOM)), nomination);
    }

    Award ofHigherLevel(Nomination nomination, String number, LocalDate decidedOn, String signatory) {
        return entered(
                Award.grantAbove(
                        nomination,
                        type(nomination),
                        VerificationCode.random(RANDOM),
                        number.strip(),
                        decidedOn,
                        signatory),
                nomination);
    }

    private AwardType type(Nomination nomination) {
        return types.get(nomination.regime(), nomination.awardCode());
    }

    private Award entered(Award award, Nomination nomination) {
        award.counts(movements.named(nomination.movement()).launchesOn().getYear(), clock.instant());
        prizes.of(
                        nomination.regime(),
                        nomination.awardCode(),
                        nomination.nominee().kind(),
                        award.decidedOn)
                .ifPresent(award::bring);
        awards.persist(award);
        outbox.publish(AwardEvent.TOPIC, AwardEvent.GRANTED, award, AwardEvent::of);
        return award;
    }
}
