package vn.kcn.thidua.nominations.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the submitted reviews of one case make together.
 *
 * @param reviews how many are in; others count for nothing
 * @param criteria by code, in the order of their priority
 */
public record Appraisal(int reviews, int least, Map<String, Share> criteria, Optional<Share> total) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    public static final Appraisal NONE = new Appraisal(0, 0, Map.of(), Optional.empty());

    static Appraisal of(Scheme scheme, List<Review> submitted) {
        Map<String, Share> criteria = new LinkedHashMap<>();
        Share total = null;
        // fewer than are asked for make nothing: of too few a trimmed mean leaves none
        if (submitted.size() >= scheme.leastReviews) {
            for (Criterion criterion : scheme.criteria) {
                Share share = scheme.combining.of(points(submitted, criterion.code()));
                Share weighted = share.times(criterion.weight().multiply(PERCENT));
                criteria.put(criterion.code(), share);
                total = total == null ? weighted : total.plus(weighted);
            }
        }
        return new Appraisal(submitted.size(), scheme.leastReviews, criteria, Optional.ofNullable(total));
    }

    private static List<BigDecimal> points(List<Review> reviews, String criterion) {
        List<BigDecimal> points = new ArrayList<>();
        for (Review review : reviews) {
            review.scores.stream()
                    .filter(mark -> mark.criterion().equals(criterion))
                    .map(Mark::points)
                    .forEach(points::add);
        }
        return points;
    }

    public boolean isEnough() {
        return reviews >= least;
    }
}
