package vn.kcn.thidua.gateway.scoreboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kcn.thidua.gateway.problem.Language;

/**
 * Where the reader is, for links that keep what was chosen.
 *
 * @param language the chosen one; empty when the browser's choice decides
 * @param asOf the chosen day
 */
record Place(String path, Optional<Language> language, Optional<String> asOf) {

    public String in(String tag) {
        return to(path, Optional.of(tag), asOf);
    }

    /** Another of these pages, in the language of this one. */
    public String to(String other) {
        return to(other, language.map(Language::tag), Optional.empty());
    }

    private static String to(String path, Optional<String> language, Optional<String> asOf) {
        var query = Stream.of(language.map(tag -> "lang=" + tag), asOf.map(day -> "asOf=" + encoded(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
