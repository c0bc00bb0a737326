package vn.kcn.thidua.kit.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.kcn.thidua.kit.problem.Refusal;

/** Tells what a file is from its bytes; what it is called, or said to be, is no evidence. */
final class Content {

    private static final int BUFFER = 64 * 1024;

    private Content() {}

    /** Read from a file of Tika's, when first asked. */
    private static final class Known {
        static final Detector TYPES = MimeTypes.getDefaultMimeTypes();
    }

    static FileType typeOf(Path file, long unpackedLimit) throws IOException {
        String found = detect(file);
        return switch (found) {
            case "application/pdf" -> FileType.PDF;
            case "image/png" -> FileType.PNG;
            case "image/jpeg" -> FileType.JPEG;
            case "text/plain" -> text(file);
            case "application/zip", "application/x-tika-ooxml" -> OfficeFile.typeOf(file, unpackedLimit);
            default -> throw refused(found);
        };
    }

    static Refusal refused(String found) {
        return Refusal.unsupported("attachment-type", Map.of("found", found, "allowed", FileType.allowed()));
    }

    private static String detect(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return Known.TYPES.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    /** A detector looks at the beginning; text is text to its end. */
    private static FileType text(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                    throw refused("application/octet-stream");
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.rule("attachment-not-utf8", Map.of());
        }
        return FileType.TEXT;
    }
}
