package vn.kcn.thidua.nominations.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.conflict.Recusing;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Reading;

/** The secretary's part: who appraises, who does not any more, and whose review goes back to him. */
@ApplicationScoped
@Transactional
class Assigning {

    @Inject
    Reviews reviews;

    @Inject
    Schemes schemes;

    @Inject
    Reading reading;

    @Inject
    Recusing recusing;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    ReviewView assign(UUID id, NewReview wanted) {
        Nomination nomination = reading.get(id);
        schemes.get(nomination.movement());
        nomination.stage().requireUnderAppraisal();
        recusing.requireFree(nomination, wanted.appraiser(), "/appraiser");
        if (reviews.of(nomination, wanted.appraiser()).isPresent()) {
            throw Refusal.conflict("already-assigned", Map.of("appraiser", wanted.appraiser()))
                    .at("/appraiser");
        }
        Review review = Review.assign(id, nomination.rounds(), wanted.appraiser(), actor.name());
        reviews.persistAndFlush(review);
        return recorded(review, nomination, "vn.kcn.thidua.review.assigned.v1");
    }

    ReviewView relieve(UUID id, ReviewEnding ending, ExpectedVersion expected) {
        return change(id, expected, review -> review.relieve(ending.reason()), "vn.kcn.thidua.review.relieved.v1");
    }

    ReviewView reopen(UUID id, ReviewEnding ending, ExpectedVersion expected) {
        return change(id, expected, review -> review.reopen(ending.reason()), "vn.kcn.thidua.review.reopened.v1");
    }

    private ReviewView change(UUID id, ExpectedVersion expected, Consumer<Review> step, String type) {
        Review review = reviews.findByIdOptional(id).orElseThrow(() -> Reviews.unknown(id));
        Nomination nomination = visible(review);
        expected.require(review);
        nomination.stage().requireUnderAppraisal();
        step.accept(review);
        reviews.flush();
        return recorded(review, nomination, type);
    }

    private Nomination visible(Review review) {
        try {
            return reading.get(review.nomination);
        } catch (Refusal hidden) {
            throw Reviews.unknown(review.id());
        }
    }

    private ReviewView recorded(Review review, Nomination nomination, String type) {
        trail.record(type, review.id(), ReviewView.of(review, nomination));
        // who assigns may be an appraiser of the case himself
        return ReviewView.of(review, nomination, review.appraiser.equals(actor.name()) || review.scores.isEmpty());
    }
}
