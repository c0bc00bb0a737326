package vn.kcn.thidua.localstack.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_token_is_signed_by_the_key_that_the_issuer_shows() throws Exception {
        assertTrue(signedByTheIssuer(Tokens.as("officer")));
        assertFalse(signedByTheIssuer(Tokens.forged("officer")));
    }

    @Test
    void a_person_has_the_role_and_no_enterprise() throws Exception {
        var claims = claims(Tokens.as("council"));

        assertEquals("council1.demo", claims.get("preferred_username").asText());
        assertEquals("[\"council\"]", claims.get("groups").toString());
        assertEquals(Tokens.issuer(), claims.get("iss").asText());
        assertFalse(claims.has("tax_code"));
        assertTrue(claims.get("exp").asLong() > Instant.now().getEpochSecond());
    }

    @Test
    void an_enterprise_is_bound_to_its_tax_code() throws Exception {
        var claims = claims(Tokens.enterprise("2400999037"));

        assertEquals("2400999037", claims.get("tax_code").asText());
        assertEquals("hr-2400999037", claims.get("azp").asText());
        assertEquals("[\"enterprise\"]", claims.get("groups").toString());
    }

    @Test
    void claims_can_be_taken_away() throws Exception {
        assertFalse(claims(Tokens.without("officer", "groups")).has("groups"));
        assertTrue(claims(Tokens.expired("officer")).get("exp").asLong()
                < Instant.now().getEpochSecond());
    }

    private static boolean signedByTheIssuer(String token) throws Exception {
        var discovery = get(Tokens.issuer() + "/.well-known/openid-configuration");
        var key = get(discovery.get("jwks_uri").asText()).get("keys").get(0);
        var publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.get("n")), number(key.get("e"))));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey);
        var end = token.lastIndexOf('.');
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static JsonNode get(String address) throws Exception {
        try (var body = URI.create(address).toURL().openStream()) {
            return JSON.readTree(body);
        }
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asText()));
    }

    private static JsonNode claims(String token) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
