package vn.kcn.thidua.indicators.analytics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.kit.problem.Refusal;

/** A figure that can be asked for. */
sealed interface Measure {

    record OfIndicator(Indicator indicator) implements Measure {}

    /** How reporting by a form goes: {@code MONTHLY.RATE_ON_TIME}. */
    record OfReporting(Form form, Reporting what) implements Measure {}

    /** What several indicators come to together. */
    record Sum(List<Indicator> indicators) implements Measure {}

    /** What is told of reporting; rates are percentages of the reports that are expected. */
    enum Reporting {
        EXPECTED,
        ACTUAL,
        ACTUAL_ON_TIME,
        RATE,
        RATE_ON_TIME;

        static Reporting named(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.malformed(
                            "parameter-not-one-of",
                            Map.of(
                                    "parameter",
                                    "dimension=indicator",
                                    "value",
                                    name,
                                    "known",
                                    Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")))));
        }

        boolean isRate() {
            return this == RATE || this == RATE_ON_TIME;
        }
    }

    /** Nothing is added up that is not in one unit, and nothing whose sum says nothing: shares, means, milestones. */
    static Sum sum(List<Measure> measures) {
        List<Indicator> indicators =
                measures.stream().map(Measure::requireAdditive).toList();
        Map<String, Indicator> byUnit = new LinkedHashMap<>();
        indicators.forEach(indicator -> byUnit.putIfAbsent(indicator.unit() + "/" + indicator.scale(), indicator));
        if (byUnit.size() > 1) {
            List<Indicator> two = byUnit.values().stream().limit(2).toList();
            throw Refusal.rule(
                            "unit-mismatch",
                            Map.of(
                                    "one", two.getFirst().code(),
                                    "oneUnit", two.getFirst().unit(),
                                    "other", two.getLast().code(),
                                    "otherUnit", two.getLast().unit()))
                    .at("/totals");
        }
        return new Sum(indicators);
    }

    private static Indicator requireAdditive(Measure measure) {
        boolean isAdditive = measure instanceof OfIndicator(Indicator indicator)
                && indicator.kind() != Kind.RATIO
                && indicator.kind() != Kind.MILESTONE
                && indicator.aggregation() != Aggregation.MEAN;
        if (!isAdditive) {
            throw Refusal.rule(
                            "not-additive",
                            Map.of(
                                    "indicator",
                                    Optional.ofNullable(measure.name()).orElse("")))
                    .at("/totals");
        }
        return ((OfIndicator) measure).indicator();
    }

    /** As it was asked for; of a sum there is none. */
    default @Nullable String name() {
        return switch (this) {
            case OfIndicator(Indicator indicator) -> indicator.code().text();
            case OfReporting(Form form, Reporting what) -> form.code() + "." + what;
            case Sum sum -> null;
        };
    }

    default String unit() {
        return switch (this) {
            case OfIndicator(Indicator indicator) -> indicator.unit();
            case OfReporting(Form form, Reporting what) -> what.isRate() ? "percent" : "report";
            case Sum(List<Indicator> indicators) -> indicators.getFirst().unit();
        };
    }

    /** Decimals that it is printed with. */
    default int decimals() {
        return switch (this) {
            case OfIndicator(Indicator indicator) -> indicator.decimals();
            case OfReporting(Form form, Reporting what) -> what.isRate() ? 2 : 0;
            case Sum(List<Indicator> indicators) ->
                indicators.stream().mapToInt(Indicator::decimals).max().orElse(0);
        };
    }
}
