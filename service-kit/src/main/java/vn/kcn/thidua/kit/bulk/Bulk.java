package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.DatabaseFailures;
import vn.kcn.thidua.kit.problem.Languages;
import vn.kcn.thidua.kit.problem.Problems;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Runs an import. Rows go in chunks, each a transaction of its own; with {@code atomic} or {@code dryRun} all are one
 * transaction, which is given up at the end when it must leave nothing.
 *
 * <p>200 when every row was taken, 207 when some were, 422 when none was.
 */
@RequestScoped
public class Bulk {

    private static final int CHUNK = 500;
    private static final int ATTEMPTS = 3;
    private static final int MOST_LISTED = 10_000;
    private static final int LONGEST_SECONDS = 600;

    @Inject
    ObjectMapper json;

    @Inject
    Problems problems;

    @Inject
    EntityManager entities;

    @Context
    HttpHeaders headers;

    public Response run(InputStream body, @Nullable String contentType, BulkOptions options, BulkRows handler) {
        Outcomes outcomes = new Outcomes(options.outcomes == BulkOptions.Listed.all);
        RowReader rows;
        try {
            rows = RowReader.of(body, contentType == null ? "" : contentType, json);
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.malformed("not-utf8", Map.of("row", 1));
        } catch (IOException unreadable) {
            throw Refusal.malformed("unreadable-row", Map.of("row", 1, "reason", unreadable.getMessage()));
        }
        if (options.atomic || options.dryRun) {
            asOne(rows, options, handler, outcomes);
        } else {
            inChunks(rows, handler, outcomes);
        }
        return answer(options, outcomes);
    }

    private void asOne(RowReader rows, BulkOptions options, BulkRows handler, Outcomes outcomes) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                while (rows.hasNext()) {
                    take(chunk(rows), handler, outcomes);
                    entities.flush();
                    entities.clear();
                }
                if (options.dryRun || outcomes.rejected > 0) {
                    throw new GivenUp();
                }
            });
        } catch (GivenUp nothingStored) {
            return;
        }
    }

    private void inChunks(RowReader rows, BulkRows handler, Outcomes outcomes) {
        Iterator<List<BulkRow>> chunks = new Chunks(rows);
        while (chunks.hasNext()) {
            List<BulkRow> chunk = chunks.next();
            Outcomes ofChunk = new Outcomes(outcomes.listAll);
            try {
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                    take(chunk, handler, ofChunk);
                    entities.flush();
                });
                outcomes.add(ofChunk);
            } catch (RuntimeException together) {
                // one row broke the transaction of all: give each its own
                chunk.forEach(row -> alone(row, handler, outcomes));
            }
        }
    }

    private void alone(BulkRow row, BulkRows handler, Outcomes outcomes) {
        for (int attempt = 1; ; attempt++) {
            Outcomes ofRow = new Outcomes(outcomes.listAll);
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    take(List.of(row), handler, ofRow);
                    entities.flush();
                });
                outcomes.add(ofRow);
                return;
            } catch (RuntimeException failed) {
                boolean isOvertaken = DatabaseFailures.isOvertaken(failed);
                if (isOvertaken && attempt < ATTEMPTS) {
                    continue; // another request changed the same thing: look again
                }
                if (!isOvertaken && !DatabaseFailures.stemsFromConflict(failed)) {
                    throw failed; // the database is away, or we are wrong: no verdict on the row
                }
                outcomes.reject(row, Refusal.conflict("conflict", Map.of()));
                return;
            }
        }
    }

    private void take(List<BulkRow> chunk, BulkRows handler, Outcomes outcomes) {
        handler.startOfChunk(chunk);
        for (BulkRow row : chunk) {
            try {
                outcomes.accept(row, handler.handle(row));
            } catch (Refusal refusal) {
                outcomes.reject(row, refusal);
            }
        }
        handler.endOfChunk();
    }

    private Response answer(BulkOptions options, Outcomes outcomes) {
        boolean isTaken = outcomes.rejected == 0;
        boolean isRefused = !isTaken && (options.atomic || outcomes.accepted() == 0);
        BulkReport report = new BulkReport(
                options.dryRun,
                options.atomic,
                new BulkReport.Counts(outcomes.created, outcomes.updated, outcomes.unchanged, outcomes.rejected),
                outcomes.rejections,
                outcomes.listAll ? outcomes.all : null);
        return Response.status(isTaken ? 200 : isRefused ? 422 : 207)
                .entity(report)
                .build();
    }

    private static List<BulkRow> chunk(RowReader rows) {
        List<BulkRow> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && rows.hasNext()) {
            chunk.add(rows.next());
        }
        return chunk;
    }

    /** Reads one chunk; when the stream breaks inside it, what was read before is still handed out first. */
    private static final class Chunks implements Iterator<List<BulkRow>> {

        private final RowReader rows;
        private @Nullable Refusal broken;

        Chunks(RowReader rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            if (broken != null) {
                throw broken;
            }
            return rows.hasNext();
        }

        @Override
        public List<BulkRow> next() {
            List<BulkRow> chunk = new ArrayList<>(CHUNK);
            try {
                while (chunk.size() < CHUNK && rows.hasNext()) {
                    chunk.add(rows.next());
                }
            } catch (Refusal unreadable) {
                if (chunk.isEmpty()) {
                    throw unreadable;
                }
                broken = unreadable;
            }
            return chunk;
        }
    }

    /** Rolls the transaction back; the outcomes are told all the same. */
    private static final class GivenUp extends RuntimeException {
        GivenUp() {
            super(null, null, false, false);
        }
    }

    private final class Outcomes {

        private final boolean listAll;
        private final Locale language = Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        private final List<BulkReport.Row> rejections = new ArrayList<>();
        private final List<BulkReport.Row> all = new ArrayList<>();
        private long created;
        private long updated;
        private long unchanged;
        private long rejected;

        Outcomes(boolean listAll) {
            this.listAll = listAll;
        }

        void accept(BulkRow row, RowOutcome outcome) {
            switch (outcome.kind()) {
                case created -> created++;
                case updated -> updated++;
                case unchanged -> unchanged++;
                case rejected -> throw new IllegalArgumentException("a row is rejected by a Refusal");
            }
            list(all, listAll, new BulkReport.Row(row.number(), outcome.kind(), outcome.key(), null));
        }

        void reject(BulkRow row, Refusal refusal) {
            rejected++;
            var listed = new BulkReport.Row(
                    row.number(), RowOutcome.Kind.rejected, null, problems.of(refusal, language, null, null));
            list(rejections, true, listed);
            list(all, listAll, listed);
        }

        void add(Outcomes part) {
            created += part.created;
            updated += part.updated;
            unchanged += part.unchanged;
            rejected += part.rejected;
            part.rejections.forEach(row -> list(rejections, true, row));
            part.all.forEach(row -> list(all, listAll, row));
        }

        long accepted() {
            return created + updated + unchanged;
        }

        private void list(List<BulkReport.Row> rows, boolean isListed, BulkReport.Row row) {
            if (isListed && rows.size() < MOST_LISTED) {
                rows.add(row);
            }
        }
    }
}
