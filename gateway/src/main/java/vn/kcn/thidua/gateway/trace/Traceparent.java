package vn.kcn.thidua.gateway.trace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A valid {@code traceparent} header (W3C Trace Context, level 1, section 3.2). */
record Traceparent(String header) {

    private static final Pattern VERSION_00 = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern LATER_VERSION =
            Pattern.compile("(?!00|ff)[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(-[\\x21-\\x7e]*)?");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_PARENT = "0".repeat(16);

    /** Empty unless there is exactly one header and it is valid: the trace then starts anew, as section 4.3 asks. */
    static Optional<Traceparent> parse(List<String> headers) {
        if (headers.size() != 1) {
            return Optional.empty();
        }
        var header = headers.getFirst();
        var wellFormed = VERSION_00.matcher(header).matches()
                || LATER_VERSION.matcher(header).matches();
        if (!wellFormed || header.startsWith(NO_TRACE, 3) || header.startsWith(NO_PARENT, 36)) {
            return Optional.empty();
        }
        return Optional.of(new Traceparent(header));
    }

    static Traceparent mint() {
        var random = ThreadLocalRandom.current();
        // "| 1": an id of zeros alone is not valid; flag 01: sampled
        return new Traceparent(
                "00-%016x%016x-%016x-01".formatted(random.nextLong(), random.nextLong() | 1, random.nextLong() | 1));
    }

    String traceId() {
        return header.substring(3, 35);
    }
}
