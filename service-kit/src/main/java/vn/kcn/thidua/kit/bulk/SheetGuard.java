package vn.kcn.thidua.kit.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Looks an XLSX file over before anything reads it. An XLSX is a zip of XML: a small one may unfold to gigabytes. What
 * it unfolds to is measured here by unfolding it, piece by piece; what it says of its own sizes is not believed.
 */
final class SheetGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 512L << 20;
    /** The reader keeps the table of strings in memory. */
    private static final long MOST_STRINGS = 48L << 20;
    /** Between two tags: a cell holds 32,767 characters. */
    private static final int LONGEST_TEXT = 1 << 19;
    /** Sheets of alike rows shrink to a fiftieth; only bombs shrink to less than a five-hundredth. */
    private static final long MOST_RATIO = 500;

    private static final long SMALL = 1L << 20;
    private static final int PROLOG = 4_096;

    private long total;

    private SheetGuard() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge("parts", MOST_PARTS);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.malformed("not-a-sheet", Map.of());
            }
            SheetGuard guard = new SheetGuard();
            for (ZipEntry part : Collections.list(zip.entries())) {
                guard.measure(zip, part);
            }
        } catch (ZipException | IllegalArgumentException noZip) {
            throw Refusal.malformed("not-a-sheet", Map.of());
        }
    }

    private void measure(ZipFile zip, ZipEntry part) throws IOException {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        boolean isStrings = part.getName().equalsIgnoreCase("xl/sharedStrings.xml");
        long size = 0;
        int text = 0;
        byte[] piece = new byte[1 << 16];
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int length; (length = bytes.readNBytes(piece, 0, piece.length)) > 0; ) {
                if (isXml && size == 0) {
                    refuseEntities(piece, Math.min(length, PROLOG));
                }
                size += length;
                total += length;
                if (total > MOST_BYTES || isStrings && size > MOST_STRINGS) {
                    throw tooLarge("bytes", isStrings ? MOST_STRINGS : MOST_BYTES);
                }
                if (size > SMALL && size / Math.max(1, part.getCompressedSize()) > MOST_RATIO) {
                    throw tooLarge("ratio", MOST_RATIO);
                }
                text = isXml ? longestText(piece, length, text) : 0;
            }
        }
    }

    private static int longestText(byte[] piece, int length, int before) {
        int text = before;
        for (int i = 0; i < length; i++) {
            text = piece[i] == '<' ? 0 : text + 1;
            if (text > LONGEST_TEXT) {
                throw tooLarge("text", LONGEST_TEXT);
            }
        }
        return text;
    }

    /** No sheet declares a document type; who does so wants entities expanded. The reader would not do that either. */
    private static void refuseEntities(byte[] start, int length) {
        String prolog = new String(start, 0, length, StandardCharsets.ISO_8859_1);
        if (prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY")) {
            throw Refusal.malformed("sheet-with-entities", Map.of());
        }
    }

    private static Refusal tooLarge(String what, long most) {
        return Refusal.tooLarge("sheet-too-large", Map.of("what", what, "most", most));
    }
}
