package vn.kcn.thidua.nominations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every refusal of this service speaks both languages, says the same facts in both, and none is left over. */
class ProblemTextsTest {

    private static final Pattern CODE =
            Pattern.compile("Refusal\\.(?:malformed|forbidden|notFound|conflict|gone|stale|rule)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> OF_THE_KIT =
            Set.of("wrong-transition", "foreign-subject", "unknown-attachment", "too-many-values");

    @Test
    void every_code_has_its_words_in_both_languages() throws IOException {
        Set<String> thrown = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(thrown::add);
            }
        }
        thrown.removeAll(OF_THE_KIT);
        assertTrue(thrown.size() > 30, "the pattern finds the codes");
        Set<String> expected = thrown.stream()
                .flatMap(code -> List.of(code + ".title", code + ".detail").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                expected, texts("vi").stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                expected, texts("en").stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void both_languages_say_the_same_facts() throws IOException {
        Properties vietnamese = texts("vi");
        Properties english = texts("en");
        for (String key : english.stringPropertyNames()) {
            assertEquals(facts(english.getProperty(key)), facts(vietnamese.getProperty(key)), key);
        }
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(fact -> fact.replaceAll("(Vi|En)}", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/problems_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
