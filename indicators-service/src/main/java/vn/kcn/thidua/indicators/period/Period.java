package vn.kcn.thidua.indicators.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** A calendar year, half, quarter or month. Two periods are equal when they cover the same days by the same name. */
public record Period(Kind kind, LocalDate from) {

    /** How many months it lasts, and the letter before its number. */
    public enum Kind {
        YEAR(12, ""),
        HALF(6, "H"),
        QUARTER(3, "Q"),
        MONTH(1, "");

        private final int months;
        private final String letter;

        Kind(int months, String letter) {
            this.months = months;
            this.letter = letter;
        }
    }

    /** Years before 1945 or of five digits are typing errors. */
    private static final Pattern FORM =
            Pattern.compile("(19[4-9]\\d|2\\d{3})(?:-(?:(0[1-9]|1[0-2])|H([12])|Q([1-4])))?");

    public Period {
        if (from.getDayOfMonth() != 1 || (from.getMonthValue() - 1) % kind.months != 0) {
            throw new IllegalArgumentException(kind + " does not begin on " + from);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw Refusal.malformed("invalid-period", Map.of("period", text));
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
        return nth(Kind.YEAR, year, 1);
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
        return month(day.getYear(), day.getMonthValue());
    }

    private static Period nth(Kind kind, int year, int number) {
        return new Period(kind, LocalDate.of(year, (number - 1) * kind.months + 1, 1));
    }

    /** Its last day. */
    public LocalDate until() {
        return from.plusMonths(kind.months).minusDays(1);
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.until().isAfter(until());
    }

    /** Every day of it lies on or before this day. */
    public boolean hasEndedBy(LocalDate day) {
        return !until().isAfter(day);
    }

    public boolean hasBegunBy(LocalDate day) {
        return !from.isAfter(day);
    }

    /** The form it is written and stored in; periods of one kind sort by it in the order of time. */
    @Override
    @JsonValue
    public String toString() {
        int number = (from.getMonthValue() - 1) / kind.months + 1;
        return switch (kind) {
            case YEAR -> "%04d".formatted(from.getYear());
            case HALF, QUARTER -> "%04d-%s%d".formatted(from.getYear(), kind.letter, number);
            case MONTH -> "%04d-%02d".formatted(from.getYear(), number);
        };
    }
}
