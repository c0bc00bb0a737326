package vn.kcn.thidua.nominations.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** What the reviews of a case make together, worked out whenever it is asked for. */
@ApplicationScoped
public class Appraisals {

    @Inject
    Schemes schemes;

    @Inject
    Reviews reviews;

    @Inject
    Recusals recusals;

    /** Nothing where the movement has no scheme. */
    public Appraisal of(Nomination nomination) {
        return schemes.of(nomination.movement())
                .map(scheme -> of(scheme, nomination))
                .orElse(Appraisal.NONE);
    }

    Appraisal of(Scheme scheme, Nomination nomination) {
        Set<String> recused = recusals.of(List.of(nomination.id())).getOrDefault(nomination.id(), Set.of());
        return Appraisal.of(
                scheme,
                reviews.of(nomination).stream()
                        .filter(Review::isIn)
                        .filter(review -> !recused.contains(review.appraiser))
                        .toList());
    }

    /** Before the council: as many complete reviews as the movement's scheme asks for. */
    public void requireEnough(Nomination nomination, String pointer) {
        Appraisal appraisal = of(nomination);
        if (!appraisal.isEnough()) {
            throw Refusal.rule(
                            "too-few-reviews",
                            Map.of(
                                    "nomination", nomination.id(),
                                    "reviews", appraisal.reviews(),
                                    "least", appraisal.least()))
                    .at(pointer);
        }
    }
}
