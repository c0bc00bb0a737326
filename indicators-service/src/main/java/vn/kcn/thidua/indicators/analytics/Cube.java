package vn.kcn.thidua.indicators.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            case Measure.OfIndicator(Indicator indicator) -> indicator(indicator, at);
            case Measure.OfReporting(Form form, Measure.Reporting what) -> reporting(form, what, at);
            case Measure.Sum(List<Indicator> indicators) -> sum(indicators, at);
        };
    }

    private Period period(Numbers.At at) {
        return question.spans().get(at.span()).period();
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
                Cell.incomplete(of.stream().map(IndicatorCode::text).sorted().toList());
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
        BigDecimal percent = BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }

    private Cell sum(List<Indicator> indicators, Numbers.At at) {
        List<Cell> cells = indicators.stream().map(each -> indicator(each, at)).toList();
        if (cells.stream().anyMatch(cell -> cell.reason() == Reason.HIDDEN)) {
            return Cell.none(Reason.HIDDEN);
        }
        List<String> missing = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal value = cells.get(i).value();
            if (value == null) {
                missing.add(indicators.get(i).code().text());
            } else {
                sum = sum.add(value);
            }
        }
        return missing.isEmpty() ? Cell.known(sum) : Cell.incomplete(missing);
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
