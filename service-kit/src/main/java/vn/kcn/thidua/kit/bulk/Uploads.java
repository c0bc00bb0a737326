package vn.kcn.thidua.kit.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was uploaded, in the database: any instance can read it, and it is there after a crash. */
@ApplicationScoped
class Uploads {

    private static final int PART = 1 << 20;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    record Stored(long size, String sha256) {}

    /** Part by part as it arrives, each in a transaction of its own: never the whole in memory. */
    Stored store(UUID job, InputStream body) {
        MessageDigest sha256 = sha256();
        long size = 0;
        byte[] buffer = new byte[PART];
        try {
            for (int part = 0, length; (length = body.readNBytes(buffer, 0, PART)) > 0; part++) {
                byte[] bytes = Arrays.copyOf(buffer, length);
                int number = part;
                QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("""
                                insert into import_upload (job_id, part, bytes, uploaded_at)
                                values (:job, :part, :bytes, :at)
                                """)
                                .setParameter("job", job)
                                .setParameter("part", number)
                                .setParameter("bytes", bytes)
                                .setParameter("at", clock.instant())
                                .executeUpdate());
                sha256.update(bytes);
                size += length;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Stored(size, HexFormat.of().formatHex(sha256.digest()));
    }

    void drop(UUID job) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from import_upload where job_id = :job")
                        .setParameter("job", job)
                        .executeUpdate());
    }

    InputStream open(UUID job) {
        return new SequenceInputStream(new Enumeration<>() {
            private int part;
            private byte @Nullable [] next = read(job, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                InputStream bytes = new ByteArrayInputStream(next);
                next = read(job, ++part);
                return bytes;
            }
        });
    }

    private byte @Nullable [] read(UUID job, int part) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = entities.createNativeQuery(
                            "select bytes from import_upload where job_id = :job and part = :part", byte[].class)
                    .setParameter("job", job)
                    .setParameter("part", part)
                    .getResultList();
            return found.isEmpty() ? null : (byte[]) found.getFirst();
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
