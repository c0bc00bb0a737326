package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.kcn.thidua.indicators.block.Member;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Sheet;

/** All points of one member; the score is their sum, to the last digit. */
record ScoreCard(Member member, List<ScoreLine> lines) {

    static ScoreCard of(Member member, Sheet sheet, Map<String, Reading> readings) {
        return new ScoreCard(
                member,
                sheet.leaves().stream()
                        .map(leaf -> ScoreLine.of(leaf, readings.getOrDefault(leaf.code(), Reading.NOTHING)))
                        .toList());
    }

    /** The same, but for one criterion. */
    ScoreCard with(ScoreLine changed) {
        return new ScoreCard(
                member,
                lines.stream()
                        .map(line -> line.criterion().equals(changed.criterion()) ? changed : line)
                        .toList());
    }

    BigDecimal score() {
        return sum(any -> true);
    }

    BigDecimal within(String criterion) {
        return sum(line -> line.isWithin(criterion));
    }

    BigDecimal penalties() {
        return sum(ScoreLine::isPenalty).negate();
    }

    int lateReports() {
        return lines.stream()
                .mapToInt(line -> line.lateReports() == null ? 0 : line.lateReports())
                .sum();
    }

    private BigDecimal sum(Predicate<ScoreLine> counted) {
        return lines.stream().filter(counted).map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
