package vn.kcn.thidua.enterprises.size;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Money;

/** The limits of the size classes, by decree (NĐ 80/2021 Art. 5; NĐ 39/2018 Art. 6 before). */
public final class SizeRules {

    /** A row of {@code size-rules.csv}: the most that an enterprise of this class may have, in persons and đồng. */
    record Limit(
            String decree,
            LocalDate from,
            @Nullable LocalDate until,
            Sector sector,
            SizeClass size,
            int employees,
            BigDecimal revenue,
            BigDecimal capital) {

        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        /** Labour and one of the two figures of money; a figure that nobody told is none. */
        boolean holds(int insured, @Nullable BigDecimal revenueVnd, @Nullable BigDecimal capitalVnd) {
            return insured <= employees && (isWithin(revenueVnd, revenue) || isWithin(capitalVnd, capital));
        }

        private static boolean isWithin(@Nullable BigDecimal figure, BigDecimal limit) {
            return figure != null && figure.compareTo(limit) <= 0;
        }
    }

    private static final List<Limit> LIMITS = read();

    private SizeRules() {}

    /**
     * The class by the rules of a day; empty when the figures cannot tell: without the yearly average of insured
     * employees, or without a figure of money where the labour alone does not make it a large one. Capital in another
     * currency says nothing about limits in đồng.
     */
    public static Optional<SizeClass> classify(@Nullable Scale scale, Sector sector, LocalDate day) {
        if (scale == null || scale.insuredAverage() == null) {
            return Optional.empty();
        }
        int insured = scale.insuredAverage();
        BigDecimal revenue = scale.revenueVnd() == null ? null : BigDecimal.valueOf(scale.revenueVnd());
        BigDecimal capital =
                Optional.ofNullable(scale.capital()).flatMap(Money::inDong).orElse(null);
        List<Limit> limits = LIMITS.stream()
                .filter(limit -> limit.sector() == sector && limit.isInForceOn(day))
                .toList();
        Optional<SizeClass> smallest = limits.stream()
                .filter(limit -> limit.holds(insured, revenue, capital))
                .map(Limit::size)
                .min(SizeClass::compareTo);
        boolean isBeyondLabour = !limits.isEmpty() && limits.stream().allMatch(limit -> insured > limit.employees());
        boolean isBeyondMoney = !limits.isEmpty() && revenue != null && capital != null;
        return smallest.or(() -> isBeyondLabour || isBeyondMoney ? Optional.of(SizeClass.LARGE) : Optional.empty());
    }

    private static List<Limit> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SizeRules.class.getResourceAsStream("/size-rules.csv"), "size-rules.csv"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("decree,"))
                    .map(line -> line.split(",", -1))
                    .map(SizeRules::limit)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Limit limit(String[] cells) {
        return new Limit(
                cells[0],
                LocalDate.parse(cells[1]),
                cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
                Sector.valueOf(cells[4]),
                SizeClass.valueOf(cells[5]),
                Integer.parseInt(cells[6]),
                billions(cells[7]),
                billions(cells[8]));
    }

    private static BigDecimal billions(String cell) {
        return new BigDecimal(cell).scaleByPowerOfTen(9);
    }
}
