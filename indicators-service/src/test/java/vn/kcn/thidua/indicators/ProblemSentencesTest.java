package vn.kcn.thidua.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code that the service refuses with has its sentences in both languages, with the same facts in them. */
class ProblemSentencesTest {

    private static final Pattern CODE = Pattern.compile(
            "Refusal\\s*\\.(?:malformed|forbidden|notFound|conflict|gone|stale|rule)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    @Test
    void every_code_has_a_title_and_a_detail_in_both_languages() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String code : codes()) {
            for (String key : Set.of(code + ".title", code + ".detail")) {
                for (String language : Set.of("vi", "en")) {
                    if (!texts("problems", language).containsKey(key)
                            && !texts("kit-problems", language).containsKey(key)) {
                        missing.add(language + " " + key);
                    }
                }
            }
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void both_languages_tell_the_same_facts() {
        ResourceBundle vietnamese = texts("problems", "vi");
        ResourceBundle english = texts("problems", "en");

        assertEquals(vietnamese.keySet(), english.keySet());
        for (String key : vietnamese.keySet()) {
            if (key.endsWith(".detail")) {
                Set<String> told = facts(vietnamese.getString(key));
                // a Vietnamese sentence may name more, such as the enterprise that English only points to
                assertTrue(told.containsAll(facts(english.getString(key))), key);
            }
        }
    }

    private static Set<String> facts(String sentence) {
        return FACT.matcher(sentence).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static ResourceBundle texts(String name, String language) {
        return ResourceBundle.getBundle(
                name,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> codes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            Set<String> codes = new TreeSet<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
            assertTrue(codes.size() > 30, codes.toString());
            return codes;
        }
    }
}
