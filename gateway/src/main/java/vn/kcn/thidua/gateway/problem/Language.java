package vn.kcn.thidua.gateway.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages the gateway answers in; Vietnamese unless the caller prefers English. */
public enum Language {
    VI("vi"),
    EN("en");

    private static final List<String> TAGS = List.of(VI.tag, EN.tag);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** Empty when these pages have no such language. */
    public static Optional<Language> tagged(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    public static Language preferredIn(@Nullable String acceptLanguage) {
        // the longest headers of real browsers have some 60 characters
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return VI;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return EN.tag.equals(tag) ? EN : VI;
        } catch (IllegalArgumentException e) {
            return VI;
        }
    }
}
