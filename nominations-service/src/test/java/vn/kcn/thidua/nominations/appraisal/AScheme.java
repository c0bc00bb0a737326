package vn.kcn.thidua.nominations.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Schemes and reviews to test with: SX counts 60, MT counts 40, of 100 points each. */
final class AScheme {

    static final UUID CASE = UUID.fromString("017e0000-0000-7000-8000-000000000009");

    private AScheme() {}

    static NewScheme wanted(Combining combining, int least, Criterion... criteria) {
        return new NewScheme(
                new BigDecimal("100"),
                least,
                combining,
                Blindness.UNTIL_OWN,
                new BigDecimal("20"),
                new BigDecimal("95"),
                List.of(criteria));
    }

    static Criterion criterion(String code, String weight) {
        return new Criterion(code, "Tiêu chí " + code, "Criterion " + code, new BigDecimal(weight));
    }

    static Scheme of(Combining combining, int least) {
        return Scheme.of("MTK-2021", wanted(combining, least, criterion("SX", "60"), criterion("MT", "40")));
    }

    static Mark mark(String criterion, String points) {
        return new Mark(criterion, new BigDecimal(points), null);
    }

    static Review assigned() {
        return Review.assign(CASE, 0, "officer2.demo", "secretary.demo");
    }

    /** Each with its points for SX; MT gets 50 from everybody. */
    static List<Review> submitted(String... points) {
        List<Review> reviews = new ArrayList<>();
        for (String given : points) {
            Review review = assigned();
            review.scores.add(mark("SX", given));
            review.scores.add(mark("MT", "50"));
            reviews.add(review);
        }
        return reviews;
    }
}
