package vn.kcn.thidua.kit.attachments;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import vn.kcn.thidua.kit.http.ByteRange;

/** A file's bytes in pieces: one at a time is in memory, and none is fetched that nobody asked for. */
@ApplicationScoped
class Chunks {

    static final int SIZE = 256 * 1024;

    @Inject
    AgroalDataSource database;

    static void write(Connection connection, UUID attachment, ReceivedFile file) throws SQLException {
        try (InputStream bytes = file.open();
                var insert = connection.prepareStatement(
                        "insert into attachment_chunk (attachment_id, no, bytes) values (?, ?, ?)")) {
            int no = 0;
            for (byte[] chunk = bytes.readNBytes(SIZE); chunk.length > 0; chunk = bytes.readNBytes(SIZE)) {
                insert.setObject(1, attachment);
                insert.setInt(2, no++);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Each chunk by a query of its own: a slow reader holds no connection while it reads. */
    void copy(UUID attachment, ByteRange range, OutputStream out) throws IOException {
        for (long no = range.first() / SIZE; no <= range.last() / SIZE; no++) {
            byte[] chunk = chunk(attachment, (int) no);
            long start = no * SIZE;
            int from = (int) Math.max(range.first() - start, 0);
            int to = (int) Math.min(range.last() - start + 1, chunk.length);
            out.write(chunk, from, to - from);
        }
    }

    private byte[] chunk(UUID attachment, int no) throws IOException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select bytes from attachment_chunk where attachment_id = ? and no = ?")) {
            select.setObject(1, attachment);
            select.setInt(2, no);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new IOException("Attachment " + attachment + " was removed while it was read");
                }
                return rows.getBytes(1);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}
