package vn.kcn.thidua.kit.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What an ETag says of parts that have no version of their own. */
public final class ContentTag {

    /** 128 bits: a strong ETag promises that two representations with the same one are the same. */
    private static final int BYTES = 16;

    private ContentTag() {}

    /** @param parts values that write themselves out whole, as records do */
    public static String of(@Nullable Object... parts) {
        try {
            byte[] written = Arrays.toString(parts).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(written);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
