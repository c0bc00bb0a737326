package vn.kcn.thidua.gateway.scoreboard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.Language;

/** The pages' words, numbers and days in one language; the words stand in {@code scoreboard_vi} and {@code scoreboard_en}. */
final class Wording {

    /** A minus as wide as a plus. */
    private static final String MINUS = "−";

    private final Language language;
    private final Locale locale;
    private final Properties words = new Properties();
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;

    Wording(Language language) {
        this.language = language;
        locale = Locale.of(language.tag());
        days = DateTimeFormatter.ofPattern(language == Language.VI ? "dd/MM/yyyy" : "d MMM yyyy", locale);
        months = DateTimeFormatter.ofPattern(language == Language.VI ? "MM/yyyy" : "MMM yyyy", locale);
        var resource = "/scoreboard_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(resource), resource)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    public String tag() {
        return language.tag();
    }

    public String say(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key + " in " + tag());
        }
        return word;
    }

    public String say(String key, Object fact) {
        return say(key).replace("{0}", fact.toString());
    }

    public String say(String key, Object fact, Object another) {
        return say(key, fact).replace("{1}", another.toString());
    }

    /** A word of the services' own: shown as it is when it is newer than these pages. */
    public String of(String kind, String value) {
        return words.getProperty(kind + "." + value.replace(' ', '-'), value);
    }

    public String name(String vi, @Nullable String en) {
        return language == Language.VI || en == null || en.isBlank() ? vi : en;
    }

    /** As many decimals as a reader can use; the exact figure stands beside it for machines. */
    public String number(BigDecimal number) {
        var size = number.abs();
        var decimals = size.compareTo(BigDecimal.valueOf(1000)) >= 0 ? 0 : size.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
        return formatted(number, decimals);
    }

    public String count(Number number) {
        return formatted(BigDecimal.valueOf(number.longValue()), 0);
    }

    public String percent(BigDecimal percent) {
        return formatted(percent, 1) + (language == Language.VI ? " %" : "%");
    }

    public String growth(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent(percent);
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    public String month(YearMonth month) {
        return months.format(month);
    }

    private String formatted(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace("-", MINUS);
    }
}
