package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.Home;

/** Whoever is refused is told so in either language, and finds a page that explains it. */
class ProblemTextsTest {

    private static final Path ROOT = Home.find().root();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service-kit/src/main/resources/kit-problems",
                "enterprises-service/src/main/resources/problems",
                "indicators-service/src/main/resources/problems",
                "nominations-service/src/main/resources/problems"
            })
    void each_sentence_stands_in_both_languages_with_the_same_facts(String bundle) throws IOException {
        Properties vietnamese = read(bundle + "_vi.properties");
        Properties english = read(bundle + "_en.properties");
        assertEquals(vietnamese.stringPropertyNames(), english.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertTrue(facts(vietnamese, key).equals(facts(english, key)), key);
        }
    }

    private static Set<String> facts(Properties texts, String key) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(texts.getProperty(key))
                .results()
                .map(match -> match.group().replaceFirst("(Vi|En)}$", "}")) // a name in the language of the sentence
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void each_code_has_its_section_in_the_guide() throws IOException {
        Set<String> sections = Files.readAllLines(ROOT.resolve("docs/problems.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String bundle : new String[] {
            "service-kit/src/main/resources/kit-problems_en.properties",
            "enterprises-service/src/main/resources/problems_en.properties",
            "indicators-service/src/main/resources/problems_en.properties",
            "nominations-service/src/main/resources/problems_en.properties"
        }) {
            read(bundle).stringPropertyNames().stream()
                    .filter(key -> key.endsWith(".title"))
                    .map(key -> key.substring(0, key.length() - ".title".length()))
                    .filter(code -> !sections.contains(code))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    private static Properties read(String path) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(path))) {
            texts.load(reader);
        }
        return texts;
    }
}
