package vn.kcn.thidua.kit.http;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** The version that a client believes it is changing: its If-Match header (RFC 9110 §13.1.1). */
public final class ExpectedVersion {

    private static final Pattern SEEN = Pattern.compile("\"(\\d{1,18})(?:-[^\"]*)?\"");

    private final String header;

    private ExpectedVersion(String header) {
        this.header = header;
    }

    /** @throws Refusal 428 when the client does not say what it has seen (RFC 6585 §3) */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionRequired("precondition-required", Map.of("header", "If-Match"));
        }
        return new ExpectedVersion(ifMatch.strip());
    }

    /** @throws Refusal 412, with what has changed since, when somebody has changed it meanwhile */
    public void require(Aggregate actual) {
        try {
            require(actual.version());
        } catch (Refusal stale) {
            Refusal located = stale.about("thing", actual.id()).about("version", actual.version());
            throw seen().isEmpty() ? located : located.about("since", seen().getAsLong());
        }
    }

    /** The version that the client has read, when it names one. */
    private OptionalLong seen() {
        Matcher tag = SEEN.matcher(header);
        return tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty();
    }

    /** @throws Refusal 412 when somebody has changed it meanwhile */
    public void require(long actual) {
        String current = Long.toString(actual);
        boolean matches = header.equals("*")
                || Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(tag -> tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\""))
                        .map(tag -> tag.substring(1, tag.length() - 1))
                        // a representation with more in it than the aggregate appends what that depends on
                        .anyMatch(tag -> tag.equals(current) || tag.startsWith(current + "-"));
        if (!matches) {
            throw Refusal.stale("stale", Map.of("expected", header, "current", "\"" + current + "\""))
                    .telling("currentETag", "\"" + current + "\"");
        }
    }
}
