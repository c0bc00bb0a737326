package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.problem.Refusal;

/** Reads the fields of a row; each refusal names its field. */
record Cells(BulkRow row) {

    private static final int MOST_PARTS = 500;

    <T> T required(String field, Function<String, T> reader) {
        return read(field, row.text(field), reader);
    }

    /** Null where the row says nothing. */
    <T> @Nullable T optional(String field, Function<String, T> reader) {
        String text = row.optional(field).orElse(null);
        return text == null ? null : read(field, text, reader);
    }

    <E extends Enum<E>> E oneOf(String field, E[] values) {
        return required(field, text -> constant(text, values));
    }

    @Nullable
    LocalDate day(String field) {
        return optional(field, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw Refusal.rule("cell-no-day", Map.of("text", text));
            }
        });
    }

    /** @param least of the values that it may have */
    @Nullable
    Long whole(String field, long least, long most) {
        return optional(field, text -> {
            BigDecimal number = decimalOf(text);
            if (number.stripTrailingZeros().scale() > 0
                    || number.compareTo(BigDecimal.valueOf(least)) < 0
                    || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw Refusal.rule("cell-number-out-of-range", Map.of("text", text, "least", least, "most", most));
            }
            return number.longValueExact();
        });
    }

    @Nullable
    BigDecimal decimal(String field) {
        return optional(field, Cells::decimalOf);
    }

    List<String> parts(String text) {
        return Arrays.stream(text.split(";", MOST_PARTS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static <E extends Enum<E>> E constant(String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("not-one-of", Map.of("value", text, "known", List.of(values))));
    }

    static <T> T read(String field, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (Refusal refusal) {
            throw refusal.at("/" + field);
        }
    }

    /** What each of them refuses, in their order. */
    static List<Refusal> refusals(Stream<Runnable> readings) {
        List<Refusal> refusals = new ArrayList<>();
        readings.forEach(reading -> {
            try {
                reading.run();
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        });
        return refusals;
    }

    private static BigDecimal decimalOf(String text) {
        try {
            BigDecimal number = text.length() > 40 ? null : new BigDecimal(text);
            if (number != null && Math.abs((long) number.scale()) <= 100) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as one that nobody writes is
        }
        throw Refusal.rule("cell-no-number", Map.of("text", text));
    }
}
