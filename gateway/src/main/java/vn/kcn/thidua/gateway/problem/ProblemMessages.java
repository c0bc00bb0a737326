package vn.kcn.thidua.gateway.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Titles and details by code, in each language. */
final class ProblemMessages {

    private final Map<Language, Properties> messages = new EnumMap<>(Language.class);

    ProblemMessages() {
        for (var language : Language.values()) {
            messages.put(language, read("/problems_" + language.tag() + ".properties"));
        }
    }

    String title(Language language, Problem problem) {
        return message(language, problem.code() + ".title", problem.facts());
    }

    String detail(Language language, Problem problem) {
        return message(language, problem.code() + ".detail", problem.facts());
    }

    Set<String> keys(Language language) {
        return Objects.requireNonNull(messages.get(language)).stringPropertyNames();
    }

    private String message(Language language, String key, Map<String, String> facts) {
        var message = Objects.requireNonNull(messages.get(language)).getProperty(key, key);
        for (var fact : facts.entrySet()) {
            message = message.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return message;
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(ProblemMessages.class.getResourceAsStream(resource), resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
