package vn.kcn.thidua.indicators.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A period that is asked for, by the name it was asked for: a period, or the year up to the end of one
 * ({@code 2021-07-YTD}), which is derived and never entered.
 */
record Span(String name, Period period) {

    static final int MOST = 400;

    private static final String YEAR_TO_DATE = "-YTD";
    private static final String UP_TO = "..";

    /** One, or all from the first to the last of a kind: {@code 2021-01..2021-07}. */
    static List<Span> parse(String text) {
        int dots = text.indexOf(UP_TO);
        return dots < 0
                ? List.of(one(text))
                : range(text, Period.parse(text.substring(0, dots)), Period.parse(text.substring(dots + 2)));
    }

    private static Span one(String text) {
        if (!text.endsWith(YEAR_TO_DATE)) {
            Period period = Period.parse(text);
            return new Span(period.toString(), period);
        }
        Period last = Period.parse(text.substring(0, text.length() - YEAR_TO_DATE.length()));
        Period year = Period.of(Period.Kind.YEAR, last.until());
        return new Span(text, new Period(Period.Kind.RANGE, year.from(), last.until()));
    }

    private static List<Span> range(String text, Period first, Period last) {
        if (first.kind() != last.kind()
                || first.kind() == Period.Kind.RANGE
                || last.from().isBefore(first.from())) {
            throw Refusal.malformed("invalid-period", Map.of("period", text));
        }
        return Stream.iterate(first, period -> !period.from().isAfter(last.from()), Period::next)
                .limit(MOST + 1L)
                .map(period -> new Span(period.toString(), period))
                .toList();
    }

    /** The day that levels are told as of; of a period that still lasts, today. */
    LocalDate endBy(LocalDate today) {
        return period.until().isAfter(today) ? today : period.until();
    }
}
