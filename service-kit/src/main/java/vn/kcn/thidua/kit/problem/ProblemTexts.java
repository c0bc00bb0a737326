package vn.kcn.thidua.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the service ({@code problems_*.properties}) and of the kit, with {@code {fact}} filled in. */
final class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "kit-problems");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String title(String code, Locale locale) {
        return text(code + ".title", locale).orElse(code);
    }

    String detail(String code, Map<String, ?> facts, Locale locale) {
        String template = text(code + ".detail", locale).orElse(code + " " + facts);
        return FACT.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        facts.containsKey(match.group(1)) ? shown(facts.get(match.group(1))) : match.group()));
    }

    /** A caller's own text comes back shortened: a problem document is no mirror for ten thousand characters. */
    private static String shown(Object fact) {
        String text = fact instanceof Iterable<?> items ? String.join(", ", strings(items)) : String.valueOf(fact);
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    private static List<String> strings(Iterable<?> items) {
        List<String> strings = new java.util.ArrayList<>();
        items.forEach(item -> strings.add(String.valueOf(item)));
        return strings;
    }

    private static Optional<String> text(String key, Locale locale) {
        for (String bundle : BUNDLES) {
            try {
                ResourceBundle texts = ResourceBundle.getBundle(
                        bundle, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
                if (texts.containsKey(key)) {
                    return Optional.of(texts.getString(key));
                }
            } catch (MissingResourceException absent) {
                continue; // a service without sentences of its own
            }
        }
        return Optional.empty();
    }
}
