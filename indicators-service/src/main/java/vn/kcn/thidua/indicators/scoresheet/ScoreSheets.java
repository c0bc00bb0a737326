package vn.kcn.thidua.indicators.scoresheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
public class ScoreSheets implements PanacheRepositoryBase<ScoreSheet, UUID> {

    Optional<ScoreSheet> find(String movement, String block) {
        return find("movement = ?1 and block = ?2", movement, block).firstResultOptional();
    }

    public ScoreSheet get(String movement, String block) {
        return find(movement, block).orElseThrow(() -> missing(movement, block));
    }

    /** Held until the end of the transaction: whoever freezes by the same sheet waits. */
    public ScoreSheet locked(String movement, String block) {
        return find("movement = ?1 and block = ?2", movement, block)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> missing(movement, block));
    }

    /** A movement judges by some ten sheets at most. */
    public List<ScoreSheet> of(String movement) {
        return list("movement = ?1 order by block", movement);
    }

    private static Refusal missing(String movement, String block) {
        return Refusal.notFound("score-sheet-not-found", Map.of("movement", movement, "block", block));
    }
}
