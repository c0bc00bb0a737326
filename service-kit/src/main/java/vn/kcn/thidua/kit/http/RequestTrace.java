package vn.kcn.thidua.kit.http;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace that this request belongs to (W3C Trace Context): continued when valid, begun anew when not. */
@RequestScoped
public class RequestTrace {

    private static final Pattern VALID =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private @Nullable String traceparent;
    private @Nullable String traceId;

    public void begin(@Nullable String received) {
        Matcher matcher = VALID.matcher(received == null ? "" : received);
        if (matcher.matches()) {
            traceparent = received;
            traceId = matcher.group(1);
        } else {
            traceId = hex(16);
            traceparent = "00-" + traceId + "-" + hex(8) + "-01";
        }
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    public @Nullable String traceparent() {
        return traceparent;
    }

    /** Quoted in problem documents and audit entries. */
    public @Nullable String traceId() {
        return traceId;
    }
}
