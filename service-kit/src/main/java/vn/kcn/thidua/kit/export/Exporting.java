package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import vn.kcn.thidua.kit.events.FeedSnapshots;

/** Makes an export's file, once for each state of the service. */
@ApplicationScoped
class Exporting {

    /** Each holds a snapshot of the database and a processor. */
    private static final int AT_ONCE = 2;

    private static final int BUFFER = 1 << 16;
    private static final String UNPLACED =
            "select not exists (select from outbox where topic = ? and position is null)";

    @Inject
    FeedSnapshots snapshots;

    @Inject
    Spool spool;

    @Inject
    ObjectMapper json;

    private final Semaphore makers = new Semaphore(AT_ONCE, true);

    /** One that was sent before and can still be gone on with. */
    Optional<SpooledFile> sentBefore(Export export, Format format, boolean gzip, String etag) {
        String key = key(export, format, gzip);
        return spool.find(file -> file.key().equals(key) && file.etag().equals(etag));
    }

    SpooledFile file(Export export, Format format, boolean gzip) throws Exception {
        Optional<SpooledFile> present = present(export, format, gzip);
        if (present.isPresent()) {
            return present.get();
        }
        makers.acquire();
        try {
            // who waited for the same file finds it made
            Optional<SpooledFile> made = present(export, format, gzip);
            return made.isPresent() ? made.get() : make(export, format, gzip);
        } finally {
            makers.release();
        }
    }

    private Optional<SpooledFile> present(Export export, Format format, boolean gzip) throws Exception {
        String key = key(export, format, gzip);
        SpooledFile.Mark now =
                snapshots.read(export.topic(), (connection, position) -> mark(connection, export, position));
        return now.isSettled()
                ? spool.find(file -> file.key().equals(key) && file.mark().equals(now) && Files.exists(file.path()))
                : Optional.empty();
    }

    private SpooledFile make(Export export, Format format, boolean gzip) throws Exception {
        Path path = spool.fresh();
        try {
            return spool.keep(snapshots.read(export.topic(), (connection, position) -> {
                SpooledFile.Mark mark = mark(connection, export, position);
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                try (OutputStream file = Files.newOutputStream(path);
                        OutputStream digested = new DigestOutputStream(file, sha256);
                        Format.Writer writer = format.to(coded(digested, gzip), export.columns(), json)) {
                    export.states().each(connection, writer::row);
                }
                return new SpooledFile(key(export, format, gzip), mark, path, Files.size(path), sha256.digest());
            }));
        } catch (Exception failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static OutputStream coded(OutputStream out, boolean gzip) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        return gzip ? new BufferedOutputStream(new GZIPOutputStream(buffered, BUFFER), BUFFER) : buffered;
    }

    private static String key(Export export, Format format, boolean gzip) {
        return String.join("\n", export.topic(), export.query(), format.name(), gzip ? "gzip" : "");
    }

    private static SpooledFile.Mark mark(Connection connection, Export export, long position) throws SQLException {
        try (var select = connection.prepareStatement(UNPLACED)) {
            select.setString(1, export.topic());
            try (var row = select.executeQuery()) {
                row.next();
                return new SpooledFile.Mark(position, row.getBoolean(1));
            }
        }
    }
}
