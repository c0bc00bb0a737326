package vn.kcn.thidua.nominations.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** The appraiser's part: his own reviews and nobody else's, and none of a case that he is recused from. */
@ApplicationScoped
@Transactional
class Reviewing {

    @Inject
    Reviews reviews;

    @Inject
    Schemes schemes;

    @Inject
    Nominations nominations;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    List<ReviewView> list(Seek seek) {
        return reviews.of(actor.name(), seek).stream()
                .map(review -> ReviewView.of(review, nomination(review)))
                .toList();
    }

    ReviewView read(UUID id) {
        Review review = own(id);
        return ReviewView.of(review, nomination(review));
    }

    ReviewView score(UUID id, ReviewScores wanted, ExpectedVersion expected) {
        return change(id, expected, "scored", (review, scheme) -> review.score(scheme, wanted.scores()));
    }

    ReviewView submit(UUID id, ReviewOpinion wanted, ExpectedVersion expected) {
        return change(
                id,
                expected,
                "submitted",
                (review, scheme) -> review.submit(scheme, wanted.opinion(), clock.instant()));
    }

    ReviewView decline(UUID id, ReviewEnding ending, ExpectedVersion expected) {
        return change(id, expected, "declined", (review, scheme) -> review.decline(ending.reason()));
    }

    private ReviewView change(UUID id, ExpectedVersion expected, String what, BiConsumer<Review, Scheme> step) {
        Review review = own(id);
        expected.require(review);
        Nomination nomination = nomination(review);
        nomination.stage().requireUnderAppraisal();
        step.accept(review, schemes.get(nomination.movement()));
        reviews.flush();
        ReviewView view = ReviewView.of(review, nomination);
        trail.record("vn.kcn.thidua.review." + what + ".v1", review.id(), view);
        return view;
    }

    private Review own(UUID id) {
        return reviews.findByIdOptional(id)
                .filter(review -> review.appraiser.equals(actor.name()))
                .filter(review -> !recusals.hides(actor.name(), review.nomination))
                .orElseThrow(() -> Reviews.unknown(id));
    }

    private Nomination nomination(Review review) {
        return nominations.named(review.nomination, "");
    }
}
