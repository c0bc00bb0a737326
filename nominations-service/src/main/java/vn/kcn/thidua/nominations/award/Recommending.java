package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.nominations.body.BodySettings;
import vn.kcn.thidua.nominations.eligibility.Judging;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** Proposes upward what the board may not decide, and keeps what came of it. */
@ApplicationScoped
@Transactional
class Recommending {

    @Inject
    Recommendations recommendations;

    @Inject
    Honoured honoured;

    @Inject
    Granting granting;

    @Inject
    Nominations nominations;

    @Inject
    AwardTypes types;

    @Inject
    Judging judging;

    @Inject
    Recusals recusals;

    @Inject
    BodySettings body;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    RecommendationView send(NewRecommendation wanted) {
        List<Nomination> proposed = honoured.named(wanted.nominations());
        Recommendation recommendation = Recommendation.send(wanted, LocalDate.now(clock));
        for (int i = 0; i < proposed.size(); i++) {
            Nomination nomination = proposed.get(i);
            String pointer = "/nominations/" + i;
            new Authority(body.grassrootsAuthority())
                    .requireAbove(types.get(nomination.regime(), nomination.awardCode()), pointer);
            judging.requireNothingOpen(nomination, pointer);
            nomination.recommend();
            nominations.publish(nomination, Happened.RECOMMENDED);
        }
        recommendations.persistAndFlush(recommendation);
        return recorded(recommendation, "sent");
    }

    RecommendationView receive(UUID id, LocalDate day, ExpectedVersion expected) {
        Recommendation recommendation = seen(id, expected);
        recommendation.receive(day, LocalDate.now(clock));
        recommendations.flush();
        return recorded(recommendation, "received");
    }

    /** What the higher level granted stands in the register beside what the board did. */
    RecommendationView answer(UUID id, NewAnswer answer, ExpectedVersion expected) {
        Recommendation recommendation = seen(id, expected);
        recommendation.answer(answer, LocalDate.now(clock));
        recommendations.flush();
        Nomination nomination = honoured.named(answer.nomination(), "/nomination");
        nomination.hearFromAbove(answer.awarded());
        nominations.publish(nomination, answer.awarded() ? Happened.HIGHER_AWARDED : Happened.HIGHER_REJECTED);
        if (answer.awarded()) {
            granting.ofHigherLevel(
                    nomination,
                    Objects.requireNonNull(answer.decisionNumber()),
                    Objects.requireNonNull(answer.decidedOn()),
                    Objects.requireNonNull(answer.signatory()));
        }
        return recorded(recommendation, "answered");
    }

    RecommendationView read(UUID id) {
        return view(recommendations.get(id));
    }

    private Recommendation seen(UUID id, ExpectedVersion expected) {
        Recommendation recommendation = recommendations.get(id);
        expected.require(recommendation.version());
        return recommendation;
    }

    private RecommendationView recorded(Recommendation recommendation, String what) {
        trail.record(
                "vn.kcn.thidua.recommendation." + what + ".v1",
                recommendation.id(),
                RecommendationView.of(recommendation, Set.of()));
        return view(recommendation);
    }

    private RecommendationView view(Recommendation recommendation) {
        List<UUID> cases =
                recommendation.items.stream().map(RecommendedItem::nomination).toList();
        return RecommendationView.of(recommendation, recusals.hidden(actor.name(), cases));
    }
}
