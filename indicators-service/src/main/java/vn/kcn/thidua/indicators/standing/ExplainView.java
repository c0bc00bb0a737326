package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A member's own points, each with what it rests on; their sum is the score. Of others only the distance is told.
 *
 * @param missing criteria without a figure, a target or a review so far, which count as no points
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
        @Nullable NextRank next) {

    /** The rank above, and the points that the member has fewer than who holds it. */
    @Schema(name = "NextRank")
    record NextRank(int rank, BigDecimal distance) {}

    static ExplainView of(StandingView.Document standing, String member) {
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
                above(standing.rows(), own)
                        .map(row -> new NextRank(row.rank(), row.score().subtract(own.score())))
                        .orElse(null));
    }

    private static Optional<StandingView.Row> above(List<StandingView.Row> rows, StandingView.Row own) {
        return rows.stream().filter(row -> row.rank() < own.rank()).reduce((first, last) -> last);
    }
}
