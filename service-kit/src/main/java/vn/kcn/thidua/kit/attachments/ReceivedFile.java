package vn.kcn.thidua.kit.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A file that has come in whole and may be attached. It waits on disk, outside of any transaction: a slow sender holds
 * no connection of the database. Close it when it is stored, or refused.
 */
public final class ReceivedFile implements AutoCloseable {

    private final Path place;
    private final FileName name;
    private final FileType type;
    private final long size;
    private final String sha256;

    private ReceivedFile(Path place, FileName name, FileType type, long size, String sha256) {
        this.place = place;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
    }

    static ReceivedFile read(InputStream body, FileName name, long limit, long unpackedLimit) {
        Path place = null;
        try {
            place = Files.createTempFile("thidua-attachment-", ".part");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = spool(body, place, digest, limit);
            if (size == 0) {
                throw Refusal.malformed("missing-body", Map.of());
            }
            FileType type = Content.typeOf(place, unpackedLimit);
            if (!type.isNamed(name.text())) {
                throw Refusal.rule("attachment-misnamed", Map.of("name", name.text(), "found", type.mediaType()))
                        .at("/name");
            }
            return new ReceivedFile(place, name, type, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failed) {
            delete(place);
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (RuntimeException refused) {
            delete(place);
            throw refused;
        }
    }

    /** Reads no further than one byte past the limit. */
    private static long spool(InputStream body, Path place, MessageDigest digest, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    static Refusal tooLarge(long limit) {
        return Refusal.tooLarge("attachment-too-large", Map.of("limitMiB", limit >> 20));
    }

    private static void delete(@Nullable Path place) {
        try {
            if (place != null) {
                Files.deleteIfExists(place);
            }
        } catch (IOException left) {
            place.toFile().deleteOnExit();
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(place);
    }

    String name() {
        return name.text();
    }

    String mediaType() {
        return type.mediaType();
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        delete(place);
    }
}
