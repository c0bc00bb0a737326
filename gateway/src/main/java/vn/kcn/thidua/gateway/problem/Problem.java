package vn.kcn.thidua.gateway.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One refusal of the gateway. Its words stand in {@code problems_vi.properties} and {@code problems_en.properties}. */
public record Problem(int status, String code, Map<String, String> facts, Map<String, String> headers) {

    private static final String RETRY_AFTER = "Retry-After";

    private Problem(int status, String code) {
        this(status, code, Map.of(), Map.of());
    }

    /** A path that two parsers could read in two ways is not passed on to either. */
    public static Problem ambiguousPath() {
        return new Problem(400, "ambiguous-path");
    }

    public static Problem malformedRequest(String part) {
        return new Problem(400, "malformed-request").fact("part", part);
    }

    public static Problem tooDeep(int limit) {
        return new Problem(400, "json-too-deep").fact("limit", Integer.toString(limit));
    }

    public static Problem invalidToken() {
        return new Problem(401, "invalid-token").header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    public static Problem notFound() {
        return new Problem(404, "not-found");
    }

    public static Problem methodNotAllowed(String method, String allowed) {
        return new Problem(405, "method-not-allowed").fact("method", method).header("Allow", allowed);
    }

    public static Problem requestTimeout() {
        return new Problem(408, "request-timeout");
    }

    public static Problem payloadTooLarge(long limit) {
        return new Problem(413, "payload-too-large").fact("limit", Long.toString(limit));
    }

    public static Problem uriTooLong(int limit) {
        return new Problem(414, "uri-too-long").fact("limit", Integer.toString(limit));
    }

    public static Problem unsupportedEncoding() {
        return new Problem(415, "unsupported-encoding").header("Accept-Encoding", "gzip, identity");
    }

    public static Problem tooManyRequests(long retryAfterSeconds) {
        return new Problem(429, "too-many-requests")
                .fact("seconds", Long.toString(retryAfterSeconds))
                .header(RETRY_AFTER, Long.toString(retryAfterSeconds));
    }

    public static Problem headersTooLarge(int limit) {
        return new Problem(431, "headers-too-large").fact("limit", Integer.toString(limit));
    }

    public static Problem internal() {
        return new Problem(500, "internal");
    }

    public static Problem badUpstream(String service) {
        return new Problem(502, "bad-upstream").fact("service", service);
    }

    public static Problem upstreamAway(String service, Duration retryAfter) {
        return new Problem(503, "upstream-away").fact("service", service).retryAfter(retryAfter);
    }

    public static Problem identityProviderAway() {
        return new Problem(503, "identity-provider-away").retryAfter(Duration.ofSeconds(5));
    }

    public static Problem overloaded() {
        return new Problem(503, "overloaded").retryAfter(Duration.ofSeconds(1));
    }

    public static Problem upstreamTimeout(String service) {
        return new Problem(504, "upstream-timeout").fact("service", service);
    }

    /** The rest of the request is not worth waiting for. */
    boolean leavesTheBodyUnread() {
        return status == 408 || status == 413;
    }

    public Refused refused() {
        return new Refused(this);
    }

    private Problem retryAfter(Duration duration) {
        return header(RETRY_AFTER, Long.toString(Math.max(1, duration.toSeconds())));
    }

    private Problem fact(String name, String value) {
        return new Problem(status, code, with(facts, name, value), headers);
    }

    private Problem header(String name, String value) {
        return new Problem(status, code, facts, with(headers, name, value));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        var copy = new HashMap<>(map);
        copy.put(name, value);
        return Map.copyOf(copy);
    }
}
