package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.size.SizeClass;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;

/**
 * Which enterprises a list shows: of one filter's values one must fit, different filters must fit together.
 *
 * @param words of the name
 * @param numbers of the name, or beginnings of the tax code
 * @param isUnfinished whether somebody still types the last word
 */
record EnterpriseQuery(
        List<String> words,
        List<String> numbers,
        boolean isUnfinished,
        List<TaxCode> taxCodes,
        List<ZoneCode> zones,
        List<SectorPrefix> sectors,
        List<LegalForm> legalForms,
        List<Ownership> ownerships,
        List<OperatingState> states,
        List<CountryCode> countries,
        List<LegalStatus> legalStatuses,
        List<SizeClass> sizeClasses,
        List<LotCode> lots,
        Span<Integer> employees,
        Span<BigDecimal> capital,
        String currency,
        Span<LocalDate> registered,
        Span<LocalDate> cameIntoOperation,
        LocalDate asOf) {

    /** Anything that is part of no word: the marks of decomposed letters are part of one. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** More words than a name is remembered by. */
    private static final int MOST_WORDS = 8;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** Who types no accents means none in particular. */
    boolean namesAccents() {
        return words.stream().anyMatch(word -> !ASCII.matcher(word).matches());
    }

    /** Whether it asks for names in all of the register. */
    boolean isByNameAlone() {
        return !words.isEmpty() && numbers.isEmpty() && taxCodes.isEmpty() && zones.isEmpty() && lots.isEmpty();
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** What somebody typed, as words in any order; punctuation does not count. */
    static List<String> typed(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(BETWEEN_WORDS.split(typed))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
    }
}
