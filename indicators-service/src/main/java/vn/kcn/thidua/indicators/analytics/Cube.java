package vn.kcn.thidua.indicators.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.figure.Lookup;
import vn.kcn.thidua.indicators.figure.Series;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.indicators.obligation.Rates;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;

/** Computes each cell of an answer from the numbers of its own part of the board. */
final class Cube {

    private final Question question;
    private final Catalogue catalogue;
    private final Numbers numbers;
    private final Sight sight;
    private final LocalDate today;
    private final Map<Numbers.At, Lookup> lookups = new HashMap<>();

    Cube(Question question, Catalogue catalogue, Numbers numbers, Sight sight, LocalDate today) {
        this.question = question;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.sight = sight;
        this.today = today;
    }

    /** @param span by its place in the question */
    Cell cell(Measure measure, int span, Place place) {
        Numbers.At at = new Numbers.At(span, place);
        return switch (measure) {
            case Measure.OfIndicator of -> indicator(of, at);
            case Measure.OfReporting(Form form, Measure.Reporting what) -> reporting(form, what, at);
            case Measure.Sum(List<Measure.OfIndicator> parts) -> sum(parts, at);
        };
    }

    private Period period(Numbers.At at) {
        return question.spans().get(at.span()).period();
    }

    private Cell indicator(Measure.OfIndicator of, Numbers.At at) {
        Cell cell = indicator(of.indicator(), at);
        Money into = of.into();
        return into == null
                ? cell
                : numbers.exchange()
                        .convert(
                                cell,
                                Money.of(of.indicator()).orElseThrow(),
                                into,
                                question.spans().get(at.span()).endBy(today));
    }

    private Cell indicator(Indicator indicator, Numbers.At at) {
        boolean isHidden = !sight.seesReported(at.place(), question)
                && catalogue.leaves(indicator).stream().anyMatch(leaf -> leaf.source() == Source.REPORTED);
        if (isHidden) {
            return Cell.none(Reason.HIDDEN);
        }
        return switch (lookup(at).of(indicator)) {
            case Outcome.Known(BigDecimal value) -> known(indicator, value, at);
            case Outcome.Undefined(String divisor) -> Cell.undefined(divisor);
            case Outcome.Missing(Set<IndicatorCode> of) -> missing(indicator, of, at);
        };
    }

    private Lookup lookup(Numbers.At at) {
        return lookups.computeIfAbsent(at, any -> new Lookup(period(at), catalogue.indicators(), new OfPlace(at)));
    }

    private Cell known(Indicator indicator, BigDecimal value, Numbers.At at) {
        if (indicator.source() != Source.REPORTED) {
            return Cell.known(value);
        }
        Map<Period, Total> totals = totals(indicator.code(), at.place());
        List<Point> behind = new Series(points(indicator, at.place())).behind(period(at), indicator.overTime());
        LocalDate through = behind.stream()
                .map(point -> point.period().until())
                .max(LocalDate::compareTo)
                .orElse(period(at).until());
        long reports = behind.stream()
                .map(point -> totals.get(point.period()))
                .mapToLong(Total::reports)
                .sum();
        return Cell.reported(value, through, reports);
    }

    private Cell missing(Indicator indicator, Set<IndicatorCode> of, Numbers.At at) {
        if (!period(at).hasBegunBy(today)) {
            return Cell.none(Reason.NOT_YET);
        }
        return switch (indicator.source()) {
            case REPORTED -> Cell.none(unreported(indicator.code(), at));
            case BOARD -> Cell.none(question.isWhole(at.place()) ? Reason.NOT_ENTERED : Reason.NOT_BROKEN_DOWN);
            case REGISTRY, FORMULA ->
                Cell.without(
                        Reason.INCOMPLETE,
                        of.stream().map(IndicatorCode::text).sorted().toList());
        };
    }

    private Reason unreported(IndicatorCode indicator, Numbers.At at) {
        Numbers.Absence absence = numbers.absence().get();
        if (absence.waiting().getOrDefault(indicator, Set.of()).contains(at)) {
            return Reason.NOT_APPROVED;
        }
        return absence.operating().contains(at) ? Reason.NO_REPORT : Reason.NOT_EXPECTED;
    }

    /** Of a period of the form, or of all within a longer one: counts are added up, and rates are quotients of sums. */
    private Cell reporting(Form form, Measure.Reporting what, Numbers.At at) {
        if (!sight.seesReporting(at.place(), question)) {
            return Cell.none(Reason.HIDDEN);
        }
        List<Period> periods = form.calendar().within(period(at), today);
        if (periods.isEmpty()) {
            return Cell.none(period(at).hasBegunBy(today) ? Reason.OTHER_FREQUENCY : Reason.NOT_YET);
        }
        Rates.Counts counts = periods.stream()
                .map(period -> numbers.reporting()
                        .getOrDefault(new Numbers.Reporting(form.code(), period, at.place()), Rates.Counts.of(0, 0, 0)))
                .reduce(Rates.Counts.of(0, 0, 0), Rates.Counts::plus);
        if (what.isRate() && counts.expected() == 0) {
            return Cell.none(Reason.NOT_EXPECTED);
        }
        return Cell.known(
                switch (what) {
                    case EXPECTED -> BigDecimal.valueOf(counts.expected());
                    case ACTUAL -> BigDecimal.valueOf(counts.actual());
                    case ACTUAL_ON_TIME -> BigDecimal.valueOf(counts.onTime());
                    case RATE -> percent(counts.actual(), counts.expected());
                    case RATE_ON_TIME -> percent(counts.onTime(), counts.expected());
                });
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    private Cell sum(List<Measure.OfIndicator> parts, Numbers.At at) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> missing = new ArrayList<>();
        Set<Exchange.Rate> rates = new LinkedHashSet<>();
        for (Measure.OfIndicator part : parts) {
            Cell cell = indicator(part, at);
            if (cell.reason() == Reason.HIDDEN) {
                return cell;
            }
            BigDecimal value = cell.value();
            if (value == null) {
                missing.add(part.indicator().code().text());
            } else {
                sum = sum.add(value);
                rates.addAll(Objects.requireNonNullElse(cell.rates(), List.of()));
            }
        }
        return missing.isEmpty() ? Cell.converted(sum, List.copyOf(rates)) : Cell.without(Reason.INCOMPLETE, missing);
    }

    private Map<Period, Total> totals(IndicatorCode indicator, Place place) {
        return numbers.approved().getOrDefault(new Numbers.Reported(indicator, place), Map.of());
    }

    private List<Point> points(Indicator indicator, Place place) {
        return totals(indicator.code(), place).values().stream()
                .map(total -> new Point(total.latest(), total.under(indicator.aggregation())))
                .toList();
    }

    /** What is known of one part of the board. */
    private final class OfPlace implements Lookup.Given {

        private final Numbers.At at;

        OfPlace(Numbers.At at) {
            this.at = at;
        }

        @Override
        public List<Point> reported(Indicator indicator) {
            return points(indicator, at.place());
        }

        /** The board enters figures of the whole, and these are nobody's part. */
        @Override
        public List<Point> entered(IndicatorCode indicator) {
            return question.isWhole(at.place()) ? numbers.entered().getOrDefault(indicator, List.of()) : List.of();
        }

        @Override
        public BigDecimal enterprises(boolean operating) {
            LocalDate day = question.spans().get(at.span()).endBy(today);
            RegistryCount count =
                    numbers.registered().getOrDefault(new Numbers.Registered(day, at.place()), new RegistryCount(0, 0));
            return BigDecimal.valueOf(operating ? count.operating() : count.total());
        }
    }
}
