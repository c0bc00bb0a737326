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
import vn.kcn.thidua.kit.model.Percent;
import vn.kcn.thidua.kit.problem.Refusal;

/** A figure that can be asked for. */
sealed interface Measure {

    /** @param into the money that it is converted into */
    record OfIndicator(Indicator indicator, @Nullable Money into) implements Measure {

        OfIndicator(Indicator indicator) {
            this(indicator, null);
        }

        int scale() {
            return into == null ? indicator.scale() : into.scale();
        }
    }

    /** How reporting by a form goes: {@code MONTHLY.RATE_ON_TIME}. */
    record OfReporting(Form form, Reporting what) implements Measure {}

    /** What several indicators come to together. */
    record Sum(List<OfIndicator> parts) implements Measure {}

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
        List<OfIndicator> parts =
                measures.stream().map(Measure::requireAdditive).toList();
        Map<String, OfIndicator> byUnit = new LinkedHashMap<>();
        parts.forEach(part -> byUnit.putIfAbsent(part.unit() + "/" + part.scale(), part));
        if (byUnit.size() > 1) {
            List<OfIndicator> two = byUnit.values().stream().limit(2).toList();
            throw Refusal.rule(
                            "unit-mismatch",
                            Map.of(
                                    "one", two.getFirst().indicator().code(),
                                    "oneUnit", two.getFirst().unit(),
                                    "other", two.getLast().indicator().code(),
                                    "otherUnit", two.getLast().unit()))
                    .at("/totals");
        }
        return new Sum(parts);
    }

    private static OfIndicator requireAdditive(Measure measure) {
        if (measure instanceof OfIndicator of
                && of.indicator().kind() != Kind.RATIO
                && of.indicator().kind() != Kind.MILESTONE
                && of.indicator().aggregation() != Aggregation.MEAN) {
            return of;
        }
        throw Refusal.rule(
                        "not-additive",
                        Map.of("indicator", Optional.ofNullable(measure.name()).orElse("")))
                .at("/totals");
    }

    /** Amounts of money in one currency and one power of ten, the largest of theirs; everything else as it is. */
    static List<Measure> inCurrency(List<Measure> measures, String currency) {
        int scale = measures.stream()
                .flatMap(measure -> measure.money().stream())
                .mapToInt(Money::scale)
                .max()
                .orElseThrow(() -> Refusal.rule("no-money-to-convert", Map.of("currency", currency))
                        .at("/currency"));
        Money into = new Money(currency, scale);
        return measures.stream()
                .map(measure -> measure.money().isPresent() && measure instanceof OfIndicator of
                        ? new OfIndicator(of.indicator(), into)
                        : measure)
                .toList();
    }

    private Optional<Money> money() {
        return this instanceof OfIndicator of ? Money.of(of.indicator()) : Optional.empty();
    }

    /** As it was asked for; of a sum there is none. */
    default @Nullable String name() {
        return switch (this) {
            case OfIndicator of -> of.indicator().code().text();
            case OfReporting(Form form, Reporting what) -> form.code() + "." + what;
            case Sum sum -> null;
        };
    }

    default String unit() {
        return switch (this) {
            case OfIndicator(Indicator indicator, Money into) -> into == null ? indicator.unit() : into.unit();
            case OfReporting(Form form, Reporting what) -> what.isRate() ? "percent" : "report";
            case Sum(List<OfIndicator> parts) -> parts.getFirst().unit();
        };
    }

    /** Decimals that it is printed with. */
    default int decimals() {
        return switch (this) {
            case OfIndicator of -> of.indicator().decimals();
            case OfReporting(Form form, Reporting what) -> what.isRate() ? Percent.DECIMALS : 0;
            case Sum(List<OfIndicator> parts) ->
                parts.stream().mapToInt(OfIndicator::decimals).max().orElse(0);
        };
    }
}
