package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.scoresheet.LeastFigure;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Sheet;
import vn.kcn.thidua.indicators.scoresheet.TieBreak;
import vn.kcn.thidua.kit.problem.Refusal;

/** Độ nhạy: by what least change of one figure a member would reach a rank, were all others to stay as they are. */
record Sensitivity(Basis basis, ScoreCard own, List<ScoreCard> others) {

    /**
     * One figure that would be enough by itself.
     *
     * @param figure the first one that can be printed and reaches the rank; none where no figure does
     * @param change from what is reached now
     * @param percent the change in percent of the target
     * @param points that it makes instead of those of now
     */
    @Schema(name = "StandingWay")
    record Way(
            String criterion,
            String nameVi,
            @Nullable IndicatorCode indicator,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal target,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal change,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal points,
            @Nullable Integer rank) {}

    /** @param ways the least change first; those that are never enough last; none where the rank is reached already */
    @Schema(name = "StandingSensitivity")
    record View(String movement, String block, LocalDate asOf, String member, int rank, int wanted, List<Way> ways) {}

    static Sensitivity of(Basis basis, String member) {
        List<ScoreCard> cards = basis.cards();
        ScoreCard own = cards.stream()
                .filter(card -> card.member().code().equals(member))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("member-not-found", Map.of("block", basis.block(), "member", member)));
        return new Sensitivity(
                basis, own, cards.stream().filter(card -> card != own).toList());
    }

    View reaching(int wanted) {
        if (wanted < 1 || wanted > others.size() + 1) {
            throw Refusal.rule("no-such-rank", Map.of("rank", wanted, "members", others.size() + 1))
                    .at("/rank");
        }
        int rank = rank(own);
        String member = own.member().code();
        return new View(
                basis.movement(),
                basis.block(),
                basis.asOf(),
                member,
                rank,
                wanted,
                rank <= wanted ? List.of() : ways(wanted).toList());
    }

    private Stream<Way> ways(int wanted) {
        return basis.sheet().leaves().stream()
                .filter(leaf -> leaf.rule().function().isMeasured())
                .map(leaf -> way(leaf, basis.reading(own.member().code(), leaf.code()), wanted))
                .sorted(Comparator.comparing((Way way) -> way.figure() == null)
                        .thenComparing(Way::percent, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private Way way(Sheet.Leaf leaf, Reading reading, int wanted) {
        Optional<BigDecimal> figure =
                LeastFigure.of(leaf, reading, changed -> rank(own.with(ScoreLine.of(leaf, changed))) <= wanted);
        ScoreLine now = ScoreLine.of(leaf, reading);
        ScoreLine then = figure.map(enough -> ScoreLine.of(leaf, reading.reaching(enough)))
                .orElse(null);
        BigDecimal change = then == null || then.actual() == null
                ? null
                : then.actual().subtract(now.actual() == null ? BigDecimal.ZERO : now.actual());
        return new Way(
                leaf.code(),
                leaf.criterion().nameVi(),
                leaf.rule().indicator(),
                now.actual(),
                now.target(),
                then == null ? null : then.actual(),
                change,
                percent(change, now.target()),
                then == null ? null : then.points(),
                then == null ? null : rank(own.with(then)));
    }

    private int rank(ScoreCard card) {
        return Ranking.rank(card, others, tieBreaks());
    }

    private List<TieBreak> tieBreaks() {
        return basis.sheet().tieBreaks();
    }

    /** Of changes of different units only these can be compared. */
    private static @Nullable BigDecimal percent(@Nullable BigDecimal change, @Nullable BigDecimal target) {
        return change == null || target == null || target.signum() == 0
                ? null
                : change.abs().movePointRight(2).divide(target.abs(), MathContext.DECIMAL32);
    }
}
