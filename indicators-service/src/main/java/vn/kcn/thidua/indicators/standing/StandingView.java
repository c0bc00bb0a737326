package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Member;

/**
 * A standing, official or not.
 *
 * @param number of the official version, from 1
 * @param sha256 of the official version's canonical document
 * @param changes against the official version before, or, of a simulation, against what is not simulated
 */
@Schema(name = "Standing")
public record StandingView(
        Kind kind,
        Document standing,
        @Nullable Integer number,
        @Nullable String sha256,
        @Nullable Instant frozenAt,
        @Nullable List<Change> changes) {

    @Schema(name = "StandingKind")
    enum Kind {
        PROVISIONAL,
        OFFICIAL,
        SIMULATED
    }

    /**
     * What is frozen and hashed.
     *
     * @param asOf last day that figures may cover
     */
    @Schema(name = "StandingDocument")
    public record Document(
            String movement, String block, String blockNameVi, int year, LocalDate asOf, List<Row> rows) {

        static Document of(Basis basis, Ranking ranking) {
            return new Document(
                    basis.movement(),
                    basis.block(),
                    basis.blockNameVi(),
                    basis.year(),
                    basis.asOf(),
                    ranking.places().stream().map(Row::of).toList());
        }

        Optional<Row> row(String member) {
            return rows.stream().filter(row -> row.member().equals(member)).findFirst();
        }
    }

    /** One member; its score is the sum of the points of its lines. */
    @Schema(name = "StandingRow")
    public record Row(int rank, String member, Member.Kind kind, String name, BigDecimal score, List<ScoreLine> lines) {

        static Row of(Ranking.Place place) {
            ScoreCard card = place.card();
            Member member = card.member();
            return new Row(place.rank(), member.code(), member.kind(), member.name(), card.score(), card.lines());
        }

        private BigDecimal points(String criterion) {
            return lines.stream()
                    .filter(line -> line.criterion().equals(criterion))
                    .map(ScoreLine::points)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }
    }

    /**
     * Who moved.
     *
     * @param movedBy criterion in which the member's points changed most; none where only others changed
     */
    @Schema(name = "StandingChange")
    record Change(
            String member,
            @Nullable Integer rankBefore,
            @Nullable Integer rankNow,
            @Nullable BigDecimal scoreBefore,
            @Nullable BigDecimal scoreNow,
            @Nullable String movedBy) {

        private static Change of(@Nullable Row before, @Nullable Row now) {
            Row either = now == null ? Objects.requireNonNull(before) : now;
            return new Change(
                    either.member(),
                    before == null ? null : before.rank(),
                    now == null ? null : now.rank(),
                    before == null ? null : before.score(),
                    now == null ? null : now.score(),
                    before == null || now == null ? null : movedBy(before, now));
        }

        private static @Nullable String movedBy(Row before, Row now) {
            String mover = null;
            BigDecimal most = BigDecimal.ZERO;
            for (ScoreLine line : now.lines()) {
                BigDecimal moved =
                        line.points().subtract(before.points(line.criterion())).abs();
                if (moved.compareTo(most) > 0) {
                    most = moved;
                    mover = line.criterion();
                }
            }
            return mover;
        }

        private boolean isNone() {
            return Objects.equals(rankBefore, rankNow)
                    && scoreBefore != null
                    && scoreNow != null
                    && scoreBefore.compareTo(scoreNow) == 0;
        }
    }

    /** Everybody whose rank or score differs, in the order of now; who is gone comes last. */
    static List<Change> changes(Document before, Document now) {
        Map<String, Row> earlier = before.rows().stream().collect(Collectors.toMap(Row::member, Function.identity()));
        List<Change> changes = new ArrayList<>();
        now.rows().forEach(row -> changes.add(Change.of(earlier.get(row.member()), row)));
        before.rows().stream()
                .filter(row -> now.row(row.member()).isEmpty())
                .forEach(row -> changes.add(Change.of(row, null)));
        return changes.stream().filter(change -> !change.isNone()).toList();
    }
}
