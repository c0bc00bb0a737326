package vn.kcn.thidua.nominations.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Reading;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** What a reader may see of a case's reviews and of what they make together. */
@ApplicationScoped
@Transactional
class Weighing {

    private static final List<String> KEEPING = List.of(Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR);

    @Inject
    Reviews reviews;

    @Inject
    Schemes schemes;

    @Inject
    Appraisals appraisals;

    @Inject
    Nominations nominations;

    @Inject
    Reading reading;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    List<ReviewView> reviews(UUID id) {
        Nomination nomination = visible(id);
        Sight sight = sight(nomination, schemes.get(nomination.movement()));
        return reviews.of(nomination).stream()
                .map(review -> ReviewView.of(
                        review, nomination, sight.ofOthersScores() || review.appraiser.equals(actor.name())))
                .toList();
    }

    AppraisalView result(UUID id) {
        Nomination nomination = visible(id);
        Scheme scheme = schemes.get(nomination.movement());
        if (!sight(nomination, scheme).ofResult()) {
            throw Refusal.forbidden("scores-hidden", Map.of("blindness", scheme.blindness));
        }
        return AppraisalView.of(scheme, appraisals.of(scheme, nomination));
    }

    private Sight sight(Nomination nomination, Scheme scheme) {
        Optional<Review> own = reviews.of(nomination, actor.name());
        return new Sight(
                scheme.blindness,
                KEEPING.stream().anyMatch(actor::has),
                own.isPresent(),
                own.filter(Review::isIn).isPresent());
    }

    /** An appraiser sees his case before the council has it. */
    private Nomination visible(UUID id) {
        return nominations
                .findByIdOptional(id)
                .filter(nomination -> !recusals.hides(actor.name(), id))
                .filter(nomination -> reviews.of(nomination, actor.name()).isPresent())
                .orElseGet(() -> reading.get(id));
    }
}
