package vn.kcn.thidua.kit.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A JSON document in the form of RFC 8785 (JCS), and its SHA-256.
 *
 * <p>JCS writes every number as a double. A number that a double cannot hold would silently become another one, and two
 * different documents would have the same hash; such a number is refused here, and belongs into the document as text
 * (RFC 8785 appendix D): figures, amounts, anything with decimals.
 */
public record CanonicalJson(String text) {

    /** Takes a tree that was read or made with exact numbers. */
    public static CanonicalJson of(JsonNode document) {
        requireExact(document);
        try {
            return new CanonicalJson(new JsonCanonicalizer(document.toString()).getEncodedString());
        } catch (IOException broken) {
            throw new IllegalArgumentException("Not a JSON document: " + document, broken);
        }
    }

    private static void requireExact(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal exact = node.decimalValue();
            double kept = exact.doubleValue();
            if (Double.isInfinite(kept) || BigDecimal.valueOf(kept).compareTo(exact) != 0) {
                throw new IllegalArgumentException("Write " + exact + " as text: a double would change it");
            }
        }
        node.forEach(CanonicalJson::requireExact);
    }

    /** 64 hexadecimal digits in lower case. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
