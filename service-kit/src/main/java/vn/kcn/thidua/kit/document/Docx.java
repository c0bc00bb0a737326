package vn.kcn.thidua.kit.document;

/** A document that an office goes on writing. */
public record Docx(byte[] bytes) {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** In lower-case hexadecimal digits. */
    public String sha256() {
        return Fingerprint.of(bytes);
    }
}
