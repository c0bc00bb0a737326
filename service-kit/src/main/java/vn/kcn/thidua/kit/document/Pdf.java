package vn.kcn.thidua.kit.document;

/** A printed document. */
public record Pdf(byte[] bytes) {

    public static final String MEDIA_TYPE = "application/pdf";

    /** In lower-case hexadecimal digits; two documents with one fingerprint are one document. */
    public String sha256() {
        return Fingerprint.of(bytes);
    }
}
