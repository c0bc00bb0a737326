package vn.kcn.thidua.indicators.keytask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class KeyTasks implements PanacheRepositoryBase<KeyTask, UUID> {

    private static final String WANTED =
            "(?1 is null or movement = ?1)" + " and (?2 = false or due < ?3 and state <> ?4)";

    KeyTask get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("key-task-not-found", Map.of("id", id)));
    }

    boolean exists(String movement, String code) {
        return count("movement = ?1 and code = ?2", movement, code) > 0;
    }

    /** A plan has some ten. */
    List<KeyTask> of(String movement) {
        return list("movement = ?1 order by due, code", movement);
    }

    /**
     * In the order in which they were planned; of one movement or of all.
     *
     * @param lateAlone only those that are not done though they were due before today
     */
    List<KeyTask> after(@Nullable String movement, boolean lateAlone, LocalDate today, List<String> key, int limit) {
        var rest = key.isEmpty()
                ? find(WANTED + " order by id", movement, lateAlone, today, KeyTaskState.DONE)
                : find(
                        WANTED + " and id > ?5 order by id",
                        movement,
                        lateAlone,
                        today,
                        KeyTaskState.DONE,
                        UUID.fromString(key.getFirst()));
        return rest.page(Page.ofSize(limit)).list();
    }
}
