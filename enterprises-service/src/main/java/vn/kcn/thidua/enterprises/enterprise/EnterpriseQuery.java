package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.zone.ZoneCode;

/** Which enterprises a list shows: different filters narrow it together. */
record EnterpriseQuery(
        List<String> words,
        @Nullable ZoneCode zone,
        @Nullable OperatingState state,
        LocalDate asOf) {

    /** Anything that is part of no word: the marks of decomposed letters are part of one. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** More words than a name is remembered by. */
    private static final int MOST_WORDS = 8;

    /** What somebody typed, as words in any order; punctuation does not count. */
    static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(BETWEEN_WORDS.split(typed))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
    }
}
