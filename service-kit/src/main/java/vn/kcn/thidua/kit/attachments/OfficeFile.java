package vn.kcn.thidua.kit.attachments;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A document or workbook of Office Open XML (ECMA-376): a zip that says so in its list of content types, has no macros,
 * and unpacks to a bearable size. What the zip declares about sizes is not believed: it is unpacked, and counted.
 */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final String MAIN = ".main+xml";

    private OfficeFile() {}

    static FileType typeOf(Path file, long unpackedLimit) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry list = zip.getEntry(CONTENT_TYPES);
            if (list == null) {
                throw Content.refused("application/zip");
            }
            requireBearable(zip, unpackedLimit);
            return type(zip, list);
        } catch (ZipException | EOFException broken) {
            throw Content.refused("application/zip");
        }
    }

    private static FileType type(ZipFile zip, ZipEntry list) throws IOException {
        String types;
        try (InputStream xml = zip.getInputStream(list)) {
            types = new String(xml.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
        for (FileType each : new FileType[] {FileType.DOCX, FileType.XLSX}) {
            if (types.contains('"' + each.mediaType() + MAIN + '"')) {
                return each;
            }
        }
        throw Content.refused("application/zip");
    }

    private static void requireBearable(ZipFile zip, long limit) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw bomb(limit);
        }
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw Refusal.unsupported("attachment-macros", Map.of());
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    unpacked += read;
                    if (unpacked > limit) {
                        throw bomb(limit);
                    }
                }
            }
        }
    }

    private static Refusal bomb(long limit) {
        return Refusal.tooLarge(
                "attachment-unpacks-too-large", Map.of("limitMiB", limit >> 20, "entries", MOST_ENTRIES));
    }
}
