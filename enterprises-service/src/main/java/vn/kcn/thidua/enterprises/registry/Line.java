package vn.kcn.thidua.enterprises.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * One line of printable text: a name, a reason.
 *
 * <p>Kept in Unicode's composed form (NFC), so that the same Vietnamese letters are the same characters however they
 * were typed. White space of any kind, line breaks of a spreadsheet's cell included, becomes one space; invisible
 * characters that come with copied text are dropped; what no printer can print is refused.
 */
public record Line(String text) {

    /** Longer than any registered name we know of; a reason fits as well. */
    public static final int MAX_LENGTH = 300;

    public Line {
        text = printable(text);
        if (text.isEmpty()) {
            throw Refusal.rule("line-blank", Map.of());
        }
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            throw Refusal.rule("line-too-long", Map.of("length", length, "max", MAX_LENGTH));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Line of(String text) {
        return new Line(text);
    }

    @Override
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    private static String printable(String raw) {
        return isPrintable(raw) ? raw : madePrintable(raw);
    }

    /** Nearly every text is, those of the database all: there is nothing to write anew. */
    private static boolean isPrintable(String raw) {
        boolean isAscii = true;
        boolean isSpaced = false;
        for (int i = 0; i < raw.length(); i++) {
            char each = raw.charAt(i);
            boolean isSpace = each == ' ';
            boolean isPlain = each > ' ' && each < 127 || Character.isLetter(each);
            if (!isPlain && !isSpace || isSpace && (isSpaced || i == 0)) {
                return false;
            }
            isSpaced = isSpace;
            isAscii &= each < 127;
        }
        return !isSpaced && (isAscii || Normalizer.isNormalized(raw, Normalizer.Form.NFC));
    }

    private static String madePrintable(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> append(line, point));
        return Normalizer.normalize(line, Normalizer.Form.NFC).strip();
    }

    private static void append(StringBuilder line, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            return;
        }
        switch (Character.getType(point)) {
            case Character.FORMAT -> {} // zero-width space, byte order mark, direction marks
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
                throw Refusal.rule("line-unprintable", Map.of("character", "U+%04X".formatted(point)));
            default -> line.appendCodePoint(point);
        }
    }
}
