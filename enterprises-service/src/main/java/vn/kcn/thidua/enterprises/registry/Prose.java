package vn.kcn.thidua.enterprises.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** What somebody tells in their own words, in paragraphs: printable as a {@link Line} is, but for its line ends. */
public record Prose(String text) {

    public static final int MAX_LENGTH = 10_000;

    public Prose {
        text = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("\\p{Cf}", "")
                .replace('\t', ' ')
                .strip();
        if (text.isEmpty()) {
            throw Refusal.rule("line-blank", Map.of());
        }
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            throw Refusal.rule("line-too-long", Map.of("length", length, "max", MAX_LENGTH));
        }
        text.codePoints()
                .filter(point -> point != '\n' && isUnprintable(point))
                .findFirst()
                .ifPresent(point -> {
                    throw Refusal.rule("line-unprintable", Map.of("character", "U+%04X".formatted(point)));
                });
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Prose of(String text) {
        return new Prose(text);
    }

    @Override
    @JsonValue
    public String text() {
        return text;
    }

    private static boolean isUnprintable(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }
}
