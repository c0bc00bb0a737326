package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Block;
import vn.kcn.thidua.indicators.block.Member;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Rule;
import vn.kcn.thidua.indicators.scoresheet.ScoreSheet;
import vn.kcn.thidua.indicators.scoresheet.Sheet;
import vn.kcn.thidua.indicators.target.Target;
import vn.kcn.thidua.indicators.target.Targets;

/** Finds what is known of each member for each criterion, in a few questions whatever the size of the block. */
@ApplicationScoped
class Gathering {

    @Inject
    Indicators indicators;

    @Inject
    MemberFigures figures;

    @Inject
    Punctuality punctuality;

    @Inject
    Targets targets;

    /** @param day last day that figures may cover, at the most the last one of the block's year */
    Basis gather(Block block, ScoreSheet scores, LocalDate day) {
        LocalDate yearEnd = LocalDate.of(block.year(), 12, 31);
        LocalDate asOf = day.isAfter(yearEnd) ? yearEnd : day;
        List<Member> members = block.members();
        Map<String, Map<String, Reading>> readings = new HashMap<>();
        members.forEach(member -> readings.put(member.code(), new HashMap<>()));
        List<String> enterprises = members.stream()
                .filter(member -> member.kind() == Member.Kind.ENTERPRISE)
                .map(Member::code)
                .toList();
        measure(scores, enterprises, block.year(), asOf, readings);
        for (Sheet.Leaf leaf : scores.sheet().leaves()) {
            switch (leaf.rule().function()) {
                case LATE_PENALTY -> countLate(leaf, enterprises, block.year(), day, readings);
                case ASSESSED, BONUS, PENALTY -> assess(leaf, members, scores, readings);
                case LINEAR, STEP, PASS_FAIL -> {}
            }
        }
        return new Basis(
                scores.movement(), block.code(), block.nameVi(), block.year(), asOf, scores.sheet(), members, readings);
    }

    private void measure(
            ScoreSheet scores,
            List<String> enterprises,
            int year,
            LocalDate asOf,
            Map<String, Map<String, Reading>> readings) {
        List<Sheet.Leaf> measured = scores.sheet().leaves().stream()
                .filter(leaf -> leaf.rule().function().isMeasured())
                .toList();
        if (measured.isEmpty() || enterprises.isEmpty()) {
            return;
        }
        Map<IndicatorCode, Indicator> catalogue = indicators.catalogue();
        Period first = Period.month(year, 1);
        Period last = Period.monthOf(asOf.plusDays(1).withDayOfMonth(1).minusDays(1));
        var known = last.from().isBefore(first.from())
                ? Map.<MemberFigures.Key, MemberFigures.Figure>of()
                : figures.approved(
                        enterprises,
                        measured.stream().map(Gathering::indicator).distinct().toList(),
                        first,
                        last);
        Map<MemberFigures.Key, Target> own = new HashMap<>();
        targets.ofEnterprises(scores.movement(), enterprises, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .forEach(target -> own.put(
                        new MemberFigures.Key(String.valueOf(target.scope().subject()), target.indicator()), target));
        for (Sheet.Leaf leaf : measured) {
            Indicator indicator = catalogue.get(indicator(leaf));
            for (String member : enterprises) {
                var key = new MemberFigures.Key(member, indicator(leaf));
                put(
                        readings,
                        member,
                        leaf,
                        Reading.measured(measured(leaf.rule(), indicator, known.get(key), own.get(key))));
            }
        }
    }

    private static IndicatorCode indicator(Sheet.Leaf leaf) {
        IndicatorCode code = leaf.rule().indicator();
        if (code == null) {
            throw new IllegalStateException("a measured criterion has an indicator: " + leaf.code());
        }
        return code;
    }

    private static Reading.Measured measured(
            Rule rule, @Nullable Indicator indicator, MemberFigures.@Nullable Figure figure, @Nullable Target own) {
        if (indicator == null) {
            throw new IllegalStateException("the catalogue loses no indicator: " + rule.indicator());
        }
        Quantity target = rule.target();
        Target counted = target == null ? own : null;
        return new Reading.Measured(
                indicator.direction(),
                indicator.decimals(),
                figure == null ? null : actual(indicator, figure),
                figure == null ? null : figure.through(),
                figure == null ? null : figure.reports(),
                counted == null ? number(target) : counted.ask().value().value(),
                counted == null ? null : counted.revision());
    }

    private static BigDecimal actual(Indicator indicator, MemberFigures.Figure figure) {
        return switch (indicator.kind()) {
            case FLOW -> figure.total();
            default -> figure.latest();
        };
    }

    private void countLate(
            Sheet.Leaf leaf,
            List<String> enterprises,
            int year,
            LocalDate day,
            Map<String, Map<String, Reading>> readings) {
        Rule rule = leaf.rule();
        Map<String, Integer> late = punctuality.late(enterprises, rule.reportedForm(), year, day, rule.graceDays());
        enterprises.forEach(member -> put(readings, member, leaf, Reading.late(late.getOrDefault(member, 0))));
    }

    private static void assess(
            Sheet.Leaf leaf, List<Member> members, ScoreSheet scores, Map<String, Map<String, Reading>> readings) {
        for (Member member : members) {
            scores.assessment(member.code(), leaf.code())
                    .map(given -> new Reading.Assessed(
                            number(given.selfPoints()), number(given.reviewedPoints()), given.evidence()))
                    .ifPresent(given -> put(readings, member.code(), leaf, Reading.assessed(given)));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }

    private static void put(
            Map<String, Map<String, Reading>> readings, String member, Sheet.Leaf leaf, Reading reading) {
        readings.computeIfAbsent(member, any -> new HashMap<>()).put(leaf.code(), reading);
    }
}
