package vn.kcn.thidua.indicators.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.block.Member;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.scoresheet.ASheet;
import vn.kcn.thidua.indicators.scoresheet.Function;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Rule;
import vn.kcn.thidua.indicators.scoresheet.Sheet;
import vn.kcn.thidua.indicators.scoresheet.TieBreak;

/** What is told is enough, as a simulation shows; one printable step less is not. */
class SensitivityTest {

    private static final Sheet SHEET = new Sheet(
            Quantity.parse("100"),
            List.of(
                    ASheet.leaf("L", "40", ASheet.linear("30", "120", extra())),
                    ASheet.leaf("S", "30", measured(Function.STEP)),
                    ASheet.leaf("P", "20", measured(Function.PASS_FAIL)),
                    ASheet.leaf("A", "10", ASheet.assessed())),
            List.of(new TieBreak(TieBreak.By.CRITERION, "S")));

    private static Rule.Extra extra() {
        return new Rule.Extra(Quantity.parse("7"), Quantity.parse("0.5"), Quantity.parse("2"));
    }

    private static Rule measured(Function function) {
        List<Rule.Step> steps = function == Function.STEP
                ? List.of(
                        new Rule.Step(Quantity.parse("50"), Quantity.parse("40")),
                        new Rule.Step(Quantity.parse("90.5"), Quantity.parse("75")),
                        new Rule.Step(Quantity.parse("110"), Quantity.parse("100")))
                : List.of();
        return new Rule(function, new IndicatorCode("EXPORTS"), null, null, null, null, steps, null, null, null, null);
    }

    private static Reading reached(Direction better, int decimals, @Nullable BigDecimal actual, BigDecimal target) {
        return Reading.measured(new Reading.Measured(better, decimals, actual, null, null, target, null));
    }

    private static Basis basis(List<Map<String, Reading>> readings) {
        Map<String, Map<String, Reading>> byMember = new HashMap<>();
        List<Member> members = new java.util.ArrayList<>();
        for (Map<String, Reading> each : readings) {
            String code = "M" + members.size();
            members.add(new Member(Member.Kind.ENTERPRISE, code, code));
            byMember.put(code, each);
        }
        return new Basis("M", "K1", "Khối một", 2021, LocalDate.of(2021, 12, 31), SHEET, members, byMember);
    }

    private static int simulated(Basis basis, String criterion, BigDecimal actual) {
        var value = new Overrides.Value("M0", criterion, new Quantity(actual), null, null, null);
        return new Overrides(List.of(value), null, null)
                .appliedTo(basis)
                .standing()
                .row("M0")
                .orElseThrow()
                .rank();
    }

    @Provide
    Arbitrary<Basis> blocks() {
        Arbitrary<Reading> reading = Combinators.combine(
                        Arbitraries.of(Direction.UP, Direction.DOWN),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4000).injectNull(0.1),
                        Arbitraries.integers().between(0, 2000))
                .as((better, decimals, actual, target) -> reached(
                        better,
                        decimals,
                        actual == null ? null : BigDecimal.valueOf(actual, decimals),
                        BigDecimal.valueOf(target, decimals)));
        Arbitrary<Map<String, Reading>> readings = Combinators.combine(
                        reading, reading, reading, Arbitraries.integers().between(0, 10))
                .as((linear, steps, pass, given) ->
                        Map.of("L", linear, "S", steps, "P", pass, "A", ASheet.reviewed(Integer.toString(given))));
        return readings.list().ofMinSize(2).ofMaxSize(8).map(SensitivityTest::basis);
    }

    @Property(tries = 2000)
    void the_change_reaches_the_rank_and_the_next_smaller_step_does_not(
            @ForAll("blocks") Basis basis, @ForAll int wish) {
        int wanted = 1 + Math.floorMod(wish, basis.members().size());
        Sensitivity.View view = Sensitivity.of(basis, "M0").reaching(wanted);

        assertEquals(view.rank() <= wanted, view.ways().isEmpty());
        for (Sensitivity.Way way : view.ways()) {
            Reading.Measured now = java.util.Objects.requireNonNull(
                    basis.reading("M0", way.criterion()).measured());
            BigDecimal step = BigDecimal.ONE.movePointLeft(now.decimals());
            BigDecimal figure = way.figure();
            if (figure != null) {
                assertTrue(simulated(basis, way.criterion(), figure) <= wanted, way.toString());
                BigDecimal less = now.better() == Direction.UP ? figure.subtract(step) : figure.add(step);
                if (now.actual() == null ? less.signum() >= 0 : less.compareTo(now.actual()) != 0) {
                    assertTrue(simulated(basis, way.criterion(), less) > wanted, less + " is enough too: " + way);
                }
            }
        }
    }

    @Property(tries = 300)
    void where_no_figure_is_told_none_is_enough(@ForAll("blocks") Basis basis, @ForAll int wish) {
        int wanted = 1 + Math.floorMod(wish, basis.members().size());
        for (Sensitivity.Way way : Sensitivity.of(basis, "M0").reaching(wanted).ways()) {
            if (way.figure() == null) {
                for (int figure = 0; figure < 6000; figure += 37) {
                    assertTrue(
                            simulated(basis, way.criterion(), BigDecimal.valueOf(figure, 1)) > wanted, way.toString());
                }
            }
        }
    }

    @Test
    void tells_the_least_change_first_and_what_is_never_enough_last() {
        Reading half = reached(Direction.UP, 2, new BigDecimal("5"), BigDecimal.TEN);
        Reading all = reached(Direction.UP, 2, BigDecimal.TEN, BigDecimal.TEN);
        Basis basis = basis(List.of(
                Map.of("L", half, "S", half, "P", all),
                Map.of("L", reached(Direction.UP, 2, new BigDecimal("6"), BigDecimal.TEN), "S", half, "P", all)));

        Sensitivity.View view = Sensitivity.of(basis, "M0").reaching(1);

        assertEquals(2, view.rank());
        assertEquals(
                List.of("L", "S", "P"),
                view.ways().stream().map(Sensitivity.Way::criterion).toList());
        // 40 x 6/10 = 24 points shared; a hundredth less would round to 23.96
        assertEquals(new BigDecimal("6"), view.ways().getFirst().figure());
        assertEquals(new BigDecimal("1"), view.ways().getFirst().change());
        // the step at 90.5 % earns 22.5 instead of 12 points
        assertEquals(new BigDecimal("9.05"), view.ways().get(1).figure());
        assertNull(view.ways().get(2).figure());
    }

    @Test
    void there_are_as_many_ranks_as_members() {
        Basis basis = basis(List.of(Map.of(), Map.of()));

        refuses("no-such-rank", () -> Sensitivity.of(basis, "M0").reaching(0));
        refuses("no-such-rank", () -> Sensitivity.of(basis, "M0").reaching(3));
        refuses("member-not-found", () -> Sensitivity.of(basis, "NOBODY"));
    }
}
