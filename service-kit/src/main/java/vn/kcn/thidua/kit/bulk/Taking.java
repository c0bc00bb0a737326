package vn.kcn.thidua.kit.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.DatabaseFailures;
import vn.kcn.thidua.kit.problem.Refusal;

/** Takes rows in: each chunk in a transaction of its own, or all of them in one. */
@ApplicationScoped
class Taking {

    private static final int ATTEMPTS = 3;
    private static final int LONGEST_SECONDS = 600;

    @Inject
    EntityManager entities;

    /** One transaction, which is given up at the end when it must leave nothing; answers whether anything stayed. */
    boolean asOne(Iterator<List<BulkRow>> chunks, BulkRows handler, boolean dryRun, Ledger ledger) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                boolean anyRejected = false;
                while (chunks.hasNext()) {
                    List<Verdict> verdicts = take(chunks.next(), handler);
                    entities.flush();
                    entities.clear();
                    anyRejected |= verdicts.stream().anyMatch(Verdict.Rejected.class::isInstance);
                    ledger.inTransaction(verdicts);
                    ledger.settle(verdicts);
                }
                if (dryRun || anyRejected) {
                    throw new GivenUp();
                }
                ledger.endOfOne();
            });
            return true;
        } catch (GivenUp nothingStored) {
            return false;
        }
    }

    void inChunks(Iterator<List<BulkRow>> chunks, BulkRows handler, Ledger ledger) {
        while (chunks.hasNext()) {
            take(chunks.next(), handler, ledger);
        }
    }

    private void take(List<BulkRow> rows, BulkRows handler, Ledger ledger) {
        List<Verdict> verdicts;
        try {
            verdicts = together(rows, handler, ledger);
        } catch (RuntimeException failed) {
            takeParts(rows, isConflict(failed) ? Math.ceilDiv(rows.size(), 2) : 1, handler, ledger);
            return;
        }
        ledger.settle(verdicts);
    }

    /** One row broke the transaction of all: each part gets its own, down to that row alone. */
    private void takeParts(List<BulkRow> rows, int size, BulkRows handler, Ledger ledger) {
        for (int from = 0; from < rows.size(); from += size) {
            List<BulkRow> part = rows.subList(from, Math.min(from + size, rows.size()));
            if (part.size() == 1) {
                ledger.settle(alone(part.getFirst(), handler, ledger));
            } else {
                take(part, handler, ledger);
            }
        }
    }

    private static boolean isConflict(RuntimeException failed) {
        return DatabaseFailures.isOvertaken(failed) || DatabaseFailures.stemsFromConflict(failed);
    }

    private List<Verdict> together(List<BulkRow> rows, BulkRows handler, Ledger ledger) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            List<Verdict> verdicts = take(rows, handler);
            entities.flush();
            ledger.inTransaction(verdicts);
            return verdicts;
        });
    }

    private List<Verdict> alone(BulkRow row, BulkRows handler, Ledger ledger) {
        for (int attempt = 1; ; attempt++) {
            try {
                return together(List.of(row), handler, ledger);
            } catch (RuntimeException failed) {
                boolean isOvertaken = DatabaseFailures.isOvertaken(failed);
                if (isOvertaken && attempt < ATTEMPTS) {
                    continue; // another request changed the same thing: look again
                }
                if (!isOvertaken && !DatabaseFailures.stemsFromConflict(failed)) {
                    throw failed; // the database is away, or we are wrong: no verdict on the row
                }
                List<Verdict> conflict = List.of(new Verdict.Rejected(row, Refusal.conflict("conflict", Map.of())));
                QuarkusTransaction.requiringNew().run(() -> ledger.inTransaction(conflict));
                return conflict;
            }
        }
    }

    private static List<Verdict> take(List<BulkRow> rows, BulkRows handler) {
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        handler.startOfChunk(rows);
        for (BulkRow row : rows) {
            if (!row.faults().isEmpty()) {
                verdicts.add(new Verdict.Rejected(row, Refusal.all(row.faults())));
                continue;
            }
            try {
                verdicts.add(new Verdict.Accepted(row, handler.handle(row)));
            } catch (Refusal refusal) {
                verdicts.add(new Verdict.Rejected(row, refusal));
            }
        }
        handler.endOfChunk();
        return verdicts;
    }

    /** Rolls the transaction back; the outcomes are told all the same. */
    private static final class GivenUp extends RuntimeException {
        GivenUp() {
            super(null, null, false, false);
        }
    }
}
