package vn.kcn.thidua.nominations.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;

/** The nominations, and the one place that tells others of their changes. */
@ApplicationScoped
public class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    private static final Set<Stage> DEAD = Set.of(Stage.REJECTED, Stage.REVOKED);

    /** What happened, as the event's type says. */
    public enum Happened {
        DRAFTED("drafted"),
        REVISED("revised"),
        SUBMITTED("submitted"),
        RETURNED("returned"),
        ACCEPTED("accepted"),
        APPRAISED("appraised"),
        CALLED("called-to-council"),
        RECALLED("recalled"),
        PASSED("passed"),
        REJECTED("rejected"),
        AWARDED("awarded");

        private final String name;

        Happened(String name) {
            this.name = name;
        }

        String type() {
            return "vn.kcn.thidua.nomination." + name + ".v1";
        }
    }

    /** What a list is narrowed to; null = not narrowed. */
    record Filter(
            @Nullable String movement,
            @Nullable Stage stage,
            @Nullable String taxCode,
            @Nullable Set<Stage> among) {}

    @Inject
    Outbox outbox;

    /** The nomination that the body names at this pointer. */
    public Nomination named(UUID id, String pointer) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refusal.rule("unknown-nomination", Map.of("nomination", id))
                        .at(pointer));
    }

    public void publish(Nomination nomination, Happened what) {
        outbox.publish(NominationEvent.TOPIC, what.type(), nomination, NominationEvent::of);
    }

    /**
     * One live nomination of a nominee for an award of a movement. Two who come at once stand in line for the lock, so
     * that the second learns which one is the first; the unique index holds the rule for everybody else.
     */
    void requireFirst(String movement, String award, Nominee nominee, @Nullable UUID self) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .setParameter("key", String.join("\n", movement, award, nominee.key()))
                .getSingleResult();
        find(
                        "movement = ?1 and award = ?2 and nomineeKey = ?3 and stage not in ?4",
                        movement,
                        award,
                        nominee.key(),
                        DEAD)
                .firstResultOptional()
                .filter(first -> !first.id().equals(self))
                .ifPresent(first -> {
                    throw Refusal.conflict(
                            "already-nominated",
                            Map.of("nomination", first.id(), "link", "/api/v1/nominations/" + first.id()));
                });
    }

    /** In the order they were drafted. */
    List<Nomination> list(Filter filter, List<String> after, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Map<String, Object> values = new HashMap<>();
        values.put("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.getFirst()));
        if (filter.movement() != null) {
            where.append(" and movement = :movement");
            values.put("movement", filter.movement());
        }
        if (filter.stage() != null) {
            where.append(" and stage = :stage");
            values.put("stage", filter.stage());
        }
        if (filter.taxCode() != null) {
            where.append(" and nominee.taxCode = :taxCode");
            values.put("taxCode", filter.taxCode());
        }
        if (filter.among() != null) {
            where.append(" and stage in :among");
            values.put("among", filter.among());
        }
        return find(where + " order by id", values).page(0, limit).list();
    }
}
