package vn.kcn.thidua.indicators.scoresheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;
import static vn.kcn.thidua.indicators.scoresheet.ASheet.assessed;
import static vn.kcn.thidua.indicators.scoresheet.ASheet.group;
import static vn.kcn.thidua.indicators.scoresheet.ASheet.leaf;
import static vn.kcn.thidua.indicators.scoresheet.ASheet.upTo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.indicator.Quantity;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"39", "39.999999", "40.000001", "41"})
    void weights_that_do_not_come_to_100_are_refused(String weight) {
        Sheet sheet = ASheet.of(leaf("I", "60", assessed()), leaf("II", weight, assessed()));

        assertEquals(
                "/criteria", refuses("weights-not-100", sheet::requireSense).pointer());
    }

    @Test
    void names_the_level_at_fault() {
        Sheet sheet = ASheet.of(
                leaf("I", "60", assessed()),
                group("II", "40", leaf("a", "50", assessed()), leaf("b", "49", assessed())));

        assertEquals(
                "/criteria/1/parts",
                refuses("weights-not-100", sheet::requireSense).pointer());
    }

    @Test
    void a_leaf_has_its_part_of_its_groups_part() {
        Sheet sheet = ASheet.of(
                group("I", "60", leaf("a", "33.3", assessed()), leaf("b", "66.7", assessed())),
                leaf("II", "40", assessed()),
                leaf("T", null, upTo(Function.BONUS, "10")));
        sheet.requireSense();

        assertEquals(
                List.of("19.98", "40.02", "40", "0"),
                sheet.leaves().stream()
                        .map(each -> new Quantity(each.standard()).toString())
                        .toList());
        assertEquals(List.of("I", "b"), sheet.leaves().get(1).path());
        assertEquals("/criteria/0/parts/1", sheet.leaves().get(1).pointer());
    }

    @Test
    void refuses_what_cannot_be_scored() {
        refuses(
                "criterion-twice",
                () -> ASheet.of(leaf("I", "50", assessed()), leaf("I", "50", assessed()))
                        .requireSense());
        refuses(
                "criterion-shape",
                () -> ASheet.of(new Criterion("I", "Không có gì", ASheet.number("100"), null, null))
                        .requireSense());
        refuses("weight-missing", () -> ASheet.of(leaf("I", "0", assessed())).requireSense());
        refuses("weight-missing", () -> ASheet.of(leaf("I", null, assessed())).requireSense());
        refuses(
                "weight-not-wanted",
                () -> ASheet.of(leaf("T", "100", upTo(Function.BONUS, "5"))).requireSense());
        refuses(
                "rule-incomplete",
                () -> ASheet.of(leaf("I", "100", Rule.of(Function.LINEAR))).requireSense());
        refuses(
                "rule-incomplete",
                () -> ASheet.of(leaf("I", "100", Rule.of(Function.LATE_PENALTY)))
                        .requireSense());
        refuses(
                "floor-above-cap",
                () -> ASheet.of(leaf("I", "100", ASheet.linear("101", null, null)))
                        .requireSense());
        refuses(
                "rule-out-of-range",
                () -> ASheet.of(leaf("I", "100", ASheet.linear("-1", null, null)))
                        .requireSense());
    }

    @Test
    void a_tie_break_names_a_criterion_of_the_sheet() {
        Sheet sheet = new Sheet(
                ASheet.number("100"),
                List.of(leaf("I", "100", assessed())),
                List.of(new TieBreak(TieBreak.By.CRITERION, "II")));

        assertEquals(
                "/tieBreaks/0/criterion",
                refuses("unknown-criterion", sheet::requireSense).pointer());
    }

    @Property
    void the_standard_points_of_all_leaves_come_to_the_sheets(
            @ForAll @IntRange(min = 1, max = 99) int first, @ForAll @IntRange(min = 1, max = 99) int inner) {
        Sheet sheet = ASheet.of(
                        group("I", "50", leaf("a", "50", assessed()), leaf("b", "50", assessed())),
                        leaf("II", "50", assessed()))
                .with(Map.of(
                        "I", ASheet.number(Integer.toString(first)),
                        "II", ASheet.number(Integer.toString(100 - first)),
                        "a", ASheet.number(Integer.toString(inner)),
                        "b", ASheet.number(Integer.toString(100 - inner))));
        sheet.requireSense();

        BigDecimal sum = sheet.leaves().stream().map(Sheet.Leaf::standard).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(BigDecimal.valueOf(100)));
    }
}
