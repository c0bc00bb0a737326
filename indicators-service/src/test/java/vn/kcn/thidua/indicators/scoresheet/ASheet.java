package vn.kcn.thidua.indicators.scoresheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** Sheets, criteria and readings for tests. */
public final class ASheet {

    private ASheet() {}

    public static Sheet of(Criterion... criteria) {
        return new Sheet(number("100"), List.of(criteria), List.of());
    }

    public static Criterion group(String code, String weight, Criterion... parts) {
        return new Criterion(code, "Nhóm " + code, number(weight), null, List.of(parts));
    }

    public static Criterion leaf(String code, @Nullable String weight, Rule rule) {
        return new Criterion(code, "Tiêu chí " + code, weight == null ? null : number(weight), rule, null);
    }

    public static Rule assessed() {
        return Rule.of(Function.ASSESSED);
    }

    public static Rule upTo(Function function, String max) {
        return new Rule(function, null, null, null, null, null, null, null, null, number(max), null);
    }

    public static Rule linear(@Nullable String floor, @Nullable String cap, Rule.@Nullable Extra extra) {
        return new Rule(
                Function.LINEAR,
                new IndicatorCode("EXPORTS"),
                number("12"),
                floor == null ? null : number(floor),
                cap == null ? null : number(cap),
                extra,
                null,
                null,
                null,
                null,
                null);
    }

    static Quantity number(String text) {
        return Quantity.parse(text);
    }

    static Reading reached(@Nullable String actual, @Nullable String target, Direction better) {
        return Reading.measured(new Reading.Measured(
                better,
                2,
                actual == null ? null : new BigDecimal(actual),
                null,
                null,
                target == null ? null : new BigDecimal(target),
                null));
    }

    public static Reading reviewed(String points) {
        return Reading.assessed(new Reading.Assessed(null, new BigDecimal(points), null));
    }
}
