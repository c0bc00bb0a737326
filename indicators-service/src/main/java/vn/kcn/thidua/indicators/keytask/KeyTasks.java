package vn.kcn.thidua.indicators.keytask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class KeyTasks implements PanacheRepositoryBase<KeyTask, UUID> {

    /** Late is what was due before the day and had not become done by it. */
    private static final String WANTED = """
            from KeyTask k
            where (?1 is null or k.movement = ?1)
              and (?2 = false or k.due < ?3 and coalesce((
                   select t.state from KeyTask o join o.turns t where o.id = k.id and t.since <= ?3
                    order by index(t) desc limit 1), ?4) <> ?5)
            """;

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
     * @param lateAlone only those that were late on the day
     */
    List<KeyTask> after(@Nullable String movement, boolean lateAlone, LocalDate day, Seek seek) {
        return find(
                        WANTED + " and k.id " + seek.beyond() + " ?6 order by k.id " + seek.order(),
                        movement,
                        lateAlone,
                        day,
                        KeyTaskState.PLANNED,
                        KeyTaskState.DONE,
                        seek.id())
                .page(Page.ofSize(seek.limit()))
                .list();
    }
}
