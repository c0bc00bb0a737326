package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.obligation.OwedReport;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Sheet;
import vn.kcn.thidua.indicators.scoresheet.Threshold;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A member's own points, each with what it rests on; their sum is the score. Of others only the distance is told.
 *
 * @param missing criteria without a figure, a target or a review so far, which count as no points
 * @param thresholds of measured criteria: the next share of the target that earns more, and how far it is
 * @param owedReports of the block's year that the member has not handed in, over all forms
 */
@Schema(name = "StandingExplanation")
record ExplainView(
        String movement,
        String block,
        LocalDate asOf,
        String member,
        String name,
        int rank,
        int members,
        BigDecimal score,
        List<ScoreLine> lines,
        List<String> missing,
        List<Distance> thresholds,
        List<OwedReport> owedReports,
        @Nullable NextRank next) {

    /**
     * How far a criterion is from its next threshold.
     *
     * @param share of the target, in percent
     * @param figure the first one that can be printed and reaches it
     * @param change from what is reached now
     * @param points that it makes
     */
    @Schema(name = "ThresholdDistance")
    record Distance(String criterion, BigDecimal share, BigDecimal figure, BigDecimal change, BigDecimal points) {

        private static Distance of(Sheet.Leaf leaf, Reading reading, Threshold threshold) {
            BigDecimal actual = Objects.requireNonNull(reading.measured()).actual();
            return new Distance(
                    leaf.code(),
                    threshold.share(),
                    threshold.figure(),
                    threshold.figure().subtract(actual == null ? BigDecimal.ZERO : actual),
                    threshold.points());
        }
    }

    /**
     * The rank above, and the points that the member has fewer than who holds it.
     *
     * @param ways each figure that would reach the rank by itself, the least change first
     */
    @Schema(name = "NextRank")
    record NextRank(int rank, BigDecimal distance, List<Sensitivity.Way> ways) {}

    static ExplainView of(Basis basis, String member, List<OwedReport> owed) {
        StandingView.Document standing = basis.standing();
        StandingView.Row own = standing.row(member)
                .orElseThrow(() ->
                        Refusal.notFound("member-not-found", Map.of("block", standing.block(), "member", member)));
        return new ExplainView(
                standing.movement(),
                standing.block(),
                standing.asOf(),
                own.member(),
                own.name(),
                own.rank(),
                standing.rows().size(),
                own.score(),
                own.lines(),
                own.lines().stream()
                        .filter(line -> line.reason() != null)
                        .map(ScoreLine::criterion)
                        .toList(),
                distances(basis, member),
                owed,
                above(standing.rows(), own)
                        .map(row -> new NextRank(
                                row.rank(),
                                row.score().subtract(own.score()),
                                Sensitivity.of(basis, member)
                                        .reaching(row.rank())
                                        .ways()))
                        .orElse(null));
    }

    private static List<Distance> distances(Basis basis, String member) {
        return basis.sheet().leaves().stream()
                .flatMap(leaf -> {
                    Reading reading = basis.reading(member, leaf.code());
                    return Threshold.next(leaf, reading).map(next -> Distance.of(leaf, reading, next)).stream();
                })
                .toList();
    }

    private static Optional<StandingView.Row> above(List<StandingView.Row> rows, StandingView.Row own) {
        return rows.stream().filter(row -> row.rank() < own.rank()).reduce((first, last) -> last);
    }
}
