package vn.kcn.thidua.gateway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Which paths can be read in one way only. Path-based protection has been passed by with the others (CVE-2026-39852 and its
 * kin): encoded or doubled separators, path parameters, dot segments, what decodes twice.
 */
final class PathRules {

    private static final String REFUSED_CHARACTERS = "/\\;%";

    private PathRules() {}

    static boolean isUnambiguous(String rawPath) {
        if (!rawPath.startsWith("/")) {
            return false;
        }
        var start = 1;
        while (start <= rawPath.length()) {
            var slash = rawPath.indexOf('/', start);
            var end = slash < 0 ? rawPath.length() : slash;
            var isLast = slash < 0;
            if (start == end && !isLast || !isPlain(rawPath, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** A query that is one (RFC 3986), and holds no NUL. */
    static boolean isCleanQuery(String rawQuery) {
        try {
            return !rawQuery.contains("%00") && rawQuery.equals(new URI("?" + rawQuery).getRawQuery());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPlain(String path, int start, int end) {
        var decoded = ByteBuffer.allocate(end - start);
        for (var i = start; i < end; i++) {
            var c = path.charAt(i);
            var value = c == '%'
                    ? hexByte(path, i + 1, end)
                    : c > ' ' && c < 0x7f && REFUSED_CHARACTERS.indexOf(c) < 0 ? c : -1;
            if (value < 0) {
                return false;
            }
            decoded.put((byte) value);
            i += c == '%' ? 2 : 0;
        }
        try {
            return isPlain(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isPlain(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && segment.chars().noneMatch(c -> REFUSED_CHARACTERS.indexOf(c) >= 0 || Character.isISOControl(c));
    }

    private static int hexByte(String path, int start, int end) {
        if (start + 2 > end) {
            return -1;
        }
        var high = Character.digit(path.charAt(start), 16);
        var low = Character.digit(path.charAt(start + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
