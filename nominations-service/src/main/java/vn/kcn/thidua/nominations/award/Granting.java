package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.events.Outbox.Change;
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

    /** One each, in the same order. */
    List<Award> by(Decision decision, List<Nomination> honoured) {
        return entered(honoured.stream()
                .map(nomination -> counted(
                        Award.grant(decision, nomination, type(nomination), VerificationCode.random(RANDOM)),
                        nomination))
                .toList());
    }

    Award ofHigherLevel(Nomination nomination, String number, LocalDate decidedOn, String signatory) {
        Award award = counted(
                Award.grantAbove(
                        nomination,
                        type(nomination),
                        VerificationCode.random(RANDOM),
                        number.strip(),
                        decidedOn,
                        signatory),
                nomination);
        return entered(List.of(award)).getFirst();
    }

    private AwardType type(Nomination nomination) {
        return types.get(nomination.regime(), nomination.awardCode());
    }

    private Award counted(Award award, Nomination nomination) {
        award.counts(movements.named(nomination.movement()).launchesOn().getYear(), clock.instant());
        prizes.of(
                        nomination.regime(),
                        nomination.awardCode(),
                        nomination.nominee().kind(),
                        award.decidedOn)
                .ifPresent(award::bring);
        return award;
    }

    private List<Award> entered(List<Award> granted) {
        awards.persist(granted);
        outbox.publishAll(
                AwardEvent.TOPIC,
                granted.stream()
                        .map(award -> new Change<>(AwardEvent.GRANTED, award))
                        .toList(),
                AwardEvent::of);
        return granted;
    }
}
