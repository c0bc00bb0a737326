package vn.kcn.thidua.nominations.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** How the cases of one movement are scored, declared up front. */
@Entity
@Table(name = "appraisal_scheme")
class Scheme extends Aggregate {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    String movement;
    BigDecimal maximum;

    @Column(name = "least_reviews")
    int leastReviews;

    @Enumerated(EnumType.STRING)
    Combining combining;

    @Enumerated(EnumType.STRING)
    Blindness blindness;

    @Column(name = "comment_at_most")
    BigDecimal commentAtMost;

    @Column(name = "comment_at_least")
    BigDecimal commentAtLeast;

    @ElementCollection
    @CollectionTable(name = "appraisal_criterion", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    List<Criterion> criteria = new ArrayList<>();

    protected Scheme() {}

    static Scheme of(String movement, NewScheme wanted) {
        Scheme scheme = new Scheme();
        scheme.movement = movement;
        scheme.declare(wanted);
        return scheme;
    }

    void declare(NewScheme wanted) {
        requireWhole(wanted.criteria());
        if (wanted.combining() == Combining.TRIMMED && wanted.leastReviews() < Combining.LEAST_TO_TRIM) {
            throw Refusal.rule("too-few-to-trim", Map.of("least", Combining.LEAST_TO_TRIM))
                    .at("/leastReviews");
        }
        maximum = wanted.maximum();
        leastReviews = wanted.leastReviews();
        combining = wanted.combining();
        blindness = wanted.blindness();
        commentAtMost = wanted.commentAtMost();
        commentAtLeast = wanted.commentAtLeast();
        criteria.clear();
        criteria.addAll(wanted.criteria());
    }

    private static void requireWhole(List<Criterion> criteria) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!codes.add(criteria.get(i).code())) {
                throw Refusal.rule(
                                "named-twice", Map.of("value", criteria.get(i).code()))
                        .at("/criteria/" + i + "/code");
            }
        }
        BigDecimal sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw Refusal.rule("weights-not-whole", Map.of("sum", sum.toPlainString()))
                    .at("/criteria");
        }
    }

    /** Points within the bounds, of criteria that there are, each once. */
    void requireFitting(List<Mark> marks) {
        Set<String> known = new HashSet<>();
        criteria.forEach(criterion -> known.add(criterion.code()));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!known.remove(mark.criterion())) {
                throw Refusal.rule("unknown-criterion", Map.of("criterion", mark.criterion()))
                        .at("/scores/" + i + "/criterion");
            }
            if (mark.points().compareTo(maximum) > 0) {
                throw Refusal.rule(
                                "too-many-points",
                                Map.of("points", mark.points().toPlainString(), "maximum", maximum.toPlainString()))
                        .at("/scores/" + i + "/points");
            }
        }
    }

    /** Every criterion has its points, and extreme ones their reason. */
    void requireComplete(List<Mark> marks) {
        List<Refusal> lacking = new ArrayList<>();
        for (Criterion criterion : criteria) {
            marks.stream()
                    .filter(mark -> mark.criterion().equals(criterion.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            mark -> {
                                if (isExtreme(mark.points()) && mark.hasNoComment()) {
                                    lacking.add(Refusal.rule("comment-missing", Map.of("criterion", criterion.code()))
                                            .at("/scores"));
                                }
                            },
                            () -> lacking.add(Refusal.rule("score-missing", Map.of("criterion", criterion.code()))
                                    .at("/scores")));
        }
        if (!lacking.isEmpty()) {
            throw Refusal.all(lacking);
        }
    }

    private boolean isExtreme(BigDecimal points) {
        return points.compareTo(commentAtMost) <= 0 || points.compareTo(commentAtLeast) >= 0;
    }
}
