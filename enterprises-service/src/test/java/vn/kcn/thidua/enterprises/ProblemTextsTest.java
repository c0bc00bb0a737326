package vn.kcn.thidua.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every refusal has its words, in both languages, with the same facts in them. */
class ProblemTextsTest {

    private static final Pattern REFUSAL = Pattern.compile("Refusal\\s*\\.\\w+\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private static final ResourceBundle VIETNAMESE = bundle("problems", "vi");
    private static final ResourceBundle ENGLISH = bundle("problems", "en");

    @Test
    void both_languages_have_the_same_sentences() {
        assertEquals(new TreeSet<>(VIETNAMESE.keySet()), new TreeSet<>(ENGLISH.keySet()));
    }

    @Test
    void both_languages_tell_the_same_facts() {
        for (String key : VIETNAMESE.keySet()) {
            assertEquals(facts(VIETNAMESE.getString(key)), facts(ENGLISH.getString(key)), key);
        }
    }

    @Test
    void every_code_has_its_words_and_every_word_its_code() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                REFUSAL.matcher(Files.readString(source)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        codes.removeIf(code -> bundle("kit-problems", "en").containsKey(code + ".title"));
        Set<String> keys = codes.stream()
                .flatMap(code -> Set.of(code + ".title", code + ".detail").stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(keys, new TreeSet<>(VIETNAMESE.keySet()));
    }

    private static Set<String> facts(String text) {
        Set<String> facts = new HashSet<>();
        FACT.matcher(text).results().forEach(match -> facts.add(match.group(1)));
        return facts;
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                name,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
