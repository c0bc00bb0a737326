package vn.kcn.thidua.kit.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A printed document. */
public record Pdf(byte[] bytes) {

    public static final String MEDIA_TYPE = "application/pdf";

    /** In lower-case hexadecimal digits; two documents with one fingerprint are one document. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
