package vn.kcn.thidua.localstack.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bearer tokens with the claims that the realm of deploy/keycloak gives. */
public final class Tokens {

    public static final String DEMO_TAX_CODE = "2400999012";

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final List<String> AUDIENCE =
            List.of("thidua-gateway", "enterprises-service", "indicators-service", "nominations-service");

    private Tokens() {}

    /** Of the demo user that has this role alone: {@code officer} gives officer.demo, {@code council} council1.demo. */
    public static String as(String role) {
        return TokenIssuer.sign(claimsOf(role));
    }

    /** Of the HR system of an enterprise. */
    public static String enterprise(String taxCode) {
        return TokenIssuer.sign(enterpriseClaims(taxCode));
    }

    public static String user(String username, String... roles) {
        return TokenIssuer.sign(claims(username, "thidua-cli", List.of(roles)));
    }

    /** As {@link #as}, with claims added or changed. */
    public static String with(String role, Map<String, ?> changes) {
        var claims = claimsOf(role);
        claims.putAll(changes);
        return TokenIssuer.sign(claims);
    }

    public static String without(String role, String... names) {
        var claims = claimsOf(role);
        List.of(names).forEach(claims::remove);
        return TokenIssuer.sign(claims);
    }

    public static String expired(String role) {
        return with(role, Map.of("exp", Instant.now().minus(LIFE).getEpochSecond()));
    }

    public static String forAudience(String role, String audience) {
        return with(role, Map.of("aud", List.of(audience)));
    }

    /** Signed by somebody else. */
    public static String forged(String role) {
        return TokenIssuer.forge(claimsOf(role));
    }

    public static String issuer() {
        return TokenIssuer.url();
    }

    private static Map<String, Object> claimsOf(String role) {
        return switch (role) {
            case "enterprise" -> {
                var claims = claims("hr.demo", "thidua-cli", List.of(role));
                claims.put("tax_code", DEMO_TAX_CODE);
                yield claims;
            }
            case "portal" -> claims("service-account-portal", "portal", List.of(role));
            case "council" -> claims("council1.demo", "thidua-cli", List.of(role));
            default -> claims(role + ".demo", "thidua-cli", List.of(role));
        };
    }

    private static Map<String, Object> enterpriseClaims(String taxCode) {
        var client = "hr-" + taxCode;
        var claims = claims("service-account-" + client, client, List.of("enterprise"));
        claims.put("tax_code", taxCode);
        return claims;
    }

    private static Map<String, Object> claims(String username, String client, List<String> roles) {
        var now = Instant.now();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", TokenIssuer.url());
        claims.put(
                "sub",
                UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                        .toString());
        claims.put("preferred_username", username);
        claims.put("azp", client);
        claims.put("aud", AUDIENCE);
        claims.put("groups", roles);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("typ", "Bearer");
        return claims;
    }
}
