package vn.kcn.thidua.nominations.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.events.Outbox.Change;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.locks.Locks;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.movement.Movement;
import vn.kcn.thidua.nominations.regime.AwardType;

/** The nominations, and the one place that tells others of their changes. */
@ApplicationScoped
public class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    private static final Set<Stage> DEAD =
            Set.of(Stage.REJECTED, Stage.NOT_AWARDED, Stage.WITHDRAWN, Stage.HIGHER_REJECTED, Stage.REVOKED);

    private static final String LOCK_ALL = """
            select 1 from (select pg_advisory_xact_lock(hashtextextended(key, %d))
                           from unnest(cast(:keys as text[])) with ordinality as wanted (key, turn) order by turn) locked
            """.formatted(Locks.NOMINATION);

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
        WITHDRAWN("withdrawn"),
        CONSULTED("put-to-the-public"),
        CONSULTATION_ENDED("consultation-ended"),
        REFUSED("refused"),
        AWARDED("awarded"),
        RECOMMENDED("recommended"),
        HIGHER_AWARDED("higher-awarded"),
        HIGHER_REJECTED("higher-rejected"),
        PUBLISHED("published"),
        CORRECTED("corrected"),
        REVOKED("revoked"),
        FLAGGED("flagged");

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
            @Nullable Set<Stage> among,
            String reader) {}

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
     * One live nomination of a nominee for an award of a movement, and for any award of a thematic one: not several times
     * nor several forms for one achievement (Law 06/2022, principles; Law 15/2003 Art. 6(2)(b)). Two who come at once stand in line for the lock, so
     * that the second learns which one is the first; the unique index holds the rule for everybody else.
     */
    void requireFirst(Movement movement, AwardType award, Nominee nominee, @Nullable UUID self) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, " + Locks.NOMINATION + "))")
                .setParameter("key", String.join("\n", movement.code(), nominee.key()))
                .getSingleResult();
        find("movement = ?1 and nomineeKey = ?2 and stage not in ?3 order by id", movement.code(), nominee.key(), DEAD)
                .stream()
                // a theme is one achievement, hence one form; a year may bring a title and a form
                .filter(first -> first.award.equals(award.code()) || movement.isThematic())
                .filter(first -> !first.id().equals(self))
                .findFirst()
                .ifPresent(first -> {
                    throw alreadyNominated(first.id());
                });
    }

    static Refusal alreadyNominated(UUID first) {
        String link = "/api/v1/nominations/" + first;
        return Refusal.conflict("already-nominated", Map.of("nomination", first, "link", link))
                .telling("link", link);
    }

    /** The live nominations of all these nominees in these movements, behind the same locks, in the order they were drafted. */
    List<Nomination> live(Collection<NominatedRow> wanted) {
        SortedSet<String> locks = new TreeSet<>();
        Set<String> movements = new HashSet<>();
        Set<String> nominees = new HashSet<>();
        for (NominatedRow row : wanted) {
            String nominee = row.proposal().nominee().key();
            // sorted: two who want the same ones wait for each other instead of blocking each other
            locks.add(String.join("\n", row.movement(), nominee));
            movements.add(row.movement());
            nominees.add(nominee);
        }
        if (locks.isEmpty()) {
            return List.of();
        }
        getEntityManager()
                .createNativeQuery(LOCK_ALL)
                .setParameter("keys", locks.toArray(String[]::new))
                .getResultList();
        return list("movement in ?1 and nomineeKey in ?2 and stage not in ?3 order by id", movements, nominees, DEAD);
    }

    /**
     * Asks about many: what is loaded is not looked through for changes before each question, which would take the square of
     * their number. Nothing that the questions are about may have been changed before.
     */
    public <T> T asking(Supplier<T> questions) {
        EntityManager entities = getEntityManager();
        FlushModeType usual = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            return questions.get();
        } finally {
            entities.setFlushMode(usual);
        }
    }

    /** The same for many, each of them once. */
    public void publishAll(Collection<Nomination> changed, Happened what) {
        publishAll(changed.stream()
                .map(nomination -> new Change<>(what.type(), nomination))
                .toList());
    }

    /** In one go: to tell of the first ones alone would write out the others too. */
    private void publishAll(List<Change<Nomination>> changes) {
        outbox.publishAll(NominationEvent.TOPIC, changes, NominationEvent::of);
    }

    /** Tells of each what happened to it. */
    public void publishAll(Map<Nomination, Happened> changed) {
        publishAll(changed.entrySet().stream()
                .map(change -> new Change<>(change.getValue().type(), change.getKey()))
                .toList());
    }

    /** In the order they were drafted. */
    List<Nomination> list(Filter filter, Seek seek) {
        // what its reader is recused from does not exist: neither as a row nor as a place on the page
        StringBuilder where = new StringBuilder("id " + seek.beyond() + " :key and not exists ("
                + "select 1 from Recusal r where r.nomination = n.id and r.member = :reader and r.liftedBy is null)");
        Map<String, Object> values = new HashMap<>();
        values.put("reader", filter.reader());
        values.put("key", seek.id());
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
        return find("from Nomination n where " + where + " order by id " + seek.order(), values)
                .page(0, seek.limit())
                .list();
    }
}
