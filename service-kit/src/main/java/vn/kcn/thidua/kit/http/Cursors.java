package vn.kcn.thidua.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.kcn.thidua.kit.problem.Refusal;

/** Opaque, signed cursors: nobody can craft a position, nor carry one to another query. */
@ApplicationScoped
class Cursors {

    private static final String SEPARATOR = "\u001f";
    private static final int TAG = 16;

    @ConfigProperty(name = "thidua.cursor.secret")
    String secret;

    String seal(String query, List<String> key) {
        byte[] position = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        byte[] tag = tag(query, position);
        byte[] cursor = new byte[TAG + position.length];
        System.arraycopy(tag, 0, cursor, 0, TAG);
        System.arraycopy(position, 0, cursor, TAG, position.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    List<String> open(String query, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw mismatch();
        }
        if (bytes.length < TAG) {
            throw mismatch();
        }
        byte[] position = java.util.Arrays.copyOfRange(bytes, TAG, bytes.length);
        byte[] given = java.util.Arrays.copyOf(bytes, TAG);
        if (!MessageDigest.isEqual(given, java.util.Arrays.copyOf(tag(query, position), TAG))) {
            throw mismatch();
        }
        return List.of(new String(position, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private static Refusal mismatch() {
        return Refusal.malformed("cursor-mismatch", Map.of());
    }

    private byte[] tag(String query, byte[] position) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(position);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
