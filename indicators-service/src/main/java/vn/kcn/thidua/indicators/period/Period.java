package vn.kcn.thidua.indicators.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A calendar year, half, quarter, month or ISO week, or a range of days. Two periods are equal when they cover the same
 * days by the same name.
 */
public record Period(Kind kind, LocalDate from, LocalDate until) {

    /** How many months it lasts, and the letter before its number. */
    public enum Kind {
        YEAR(12, ""),
        HALF(6, "H"),
        QUARTER(3, "Q"),
        MONTH(1, ""),
        WEEK(0, "W"),
        /** From a day to a day, such as the term of a movement; nobody reports for one. */
        RANGE(0, "");

        private final int months;
        private final String letter;

        Kind(int months, String letter) {
            this.months = months;
            this.letter = letter;
        }

        private LocalDate beginOf(LocalDate day) {
            return switch (this) {
                case YEAR, HALF, QUARTER, MONTH ->
                    LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case RANGE -> day;
            };
        }

        private LocalDate endFrom(LocalDate from) {
            return this == WEEK ? from.plusDays(6) : from.plusMonths(months).minusDays(1);
        }
    }

    /** Years before 1945 or of five digits are typing errors. */
    private static final String YEAR = "(19[4-9]\\d|2\\d{3})";

    private static final Pattern FORM =
            Pattern.compile(YEAR + "(?:-(?:(0[1-9]|1[0-2])|H([12])|Q([1-4])|W(0[1-9]|[1-4]\\d|5[0-3])))?");
    private static final Pattern RANGE = Pattern.compile("(" + YEAR + "-\\d\\d-\\d\\d)/(" + YEAR + "-\\d\\d-\\d\\d)");

    public Period {
        boolean fits = kind == Kind.RANGE
                ? !until.isBefore(from)
                : from.equals(kind.beginOf(from)) && until.equals(kind.endFrom(from));
        if (!fits) {
            throw new IllegalArgumentException(kind + " does not last from " + from + " until " + until);
        }
    }

    /** The one of this kind that the day lies in. */
    public static Period of(Kind kind, LocalDate day) {
        LocalDate from = kind.beginOf(day);
        return new Period(kind, from, kind == Kind.RANGE ? day : kind.endFrom(from));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return range(text);
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return month(year, Integer.parseInt(form.group(2)));
        }
        if (form.group(3) != null) {
            return nth(Kind.HALF, year, Integer.parseInt(form.group(3)));
        }
        if (form.group(4) != null) {
            return nth(Kind.QUARTER, year, Integer.parseInt(form.group(4)));
        }
        if (form.group(5) != null) {
            return week(year, Integer.parseInt(form.group(5)), text);
        }
        return nth(Kind.YEAR, year, 1);
    }

    private static Period range(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            try {
                return new Period(Kind.RANGE, LocalDate.parse(range.group(1)), LocalDate.parse(range.group(3)));
            } catch (DateTimeException | IllegalArgumentException impossible) {
                throw invalid(text);
            }
        }
        throw invalid(text);
    }

    /** Most years have 52 weeks; some have a 53rd. */
    private static Period week(int year, int number, String text) {
        Period week = of(Kind.WEEK, LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
        if (!week.toString().equals(text)) {
            throw invalid(text);
        }
        return week;
    }

    private static Refusal invalid(String text) {
        return Refusal.malformed("invalid-period", Map.of("period", text));
    }

    /** As {@link #parse}, of a month alone. */
    public static Period parseMonth(String text) {
        Period period = parse(text);
        if (period.kind != Kind.MONTH) {
            throw Refusal.malformed("period-not-a-month", Map.of("period", text));
        }
        return period;
    }

    public static Period month(int year, int month) {
        return nth(Kind.MONTH, year, month);
    }

    /** The month that the day lies in. */
    public static Period monthOf(LocalDate day) {
        return of(Kind.MONTH, day);
    }

    private static Period nth(Kind kind, int year, int number) {
        return of(kind, LocalDate.of(year, (number - 1) * kind.months + 1, 1));
    }

    /** The one before it, of the same kind. */
    public Period previous() {
        return of(kind, from.minusDays(1));
    }

    public Period next() {
        return of(kind, until.plusDays(1));
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** Every day of it lies on or before this day. */
    public boolean hasEndedBy(LocalDate day) {
        return !until.isAfter(day);
    }

    public boolean hasBegunBy(LocalDate day) {
        return !from.isAfter(day);
    }

    /** That of the days' numbers: months one after the other fall into different places of a table. */
    @Override
    public int hashCode() {
        return Long.hashCode(1_021 * from.toEpochDay() + until.toEpochDay());
    }

    private static String twoDigits(String before, int number) {
        return before + (number < 10 ? "0" : "") + number;
    }

    /** The form it is written and stored in; periods of one kind sort by it in the order of time. */
    @Override
    @JsonValue
    public String toString() {
        return switch (kind) {
            case YEAR -> String.valueOf(from.getYear());
            case HALF, QUARTER -> from.getYear() + "-" + kind.letter + ((from.getMonthValue() - 1) / kind.months + 1);
            case MONTH -> from.getYear() + twoDigits("-", from.getMonthValue());
            case WEEK ->
                from.get(IsoFields.WEEK_BASED_YEAR) + twoDigits("-W", from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case RANGE -> from + "/" + until;
        };
    }
}
