package vn.kcn.thidua.kit.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.kit.audit.AuditStamp;
import vn.kcn.thidua.kit.model.TimeOrderedIds;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * The files of each owner. An owner's key is the feature's own: {@code difficulty/<id>}. Who may do what with them is
 * the feature's to decide, before it calls.
 */
@ApplicationScoped
public class Attachments {

    private static final String COLUMNS = "select id, name, media_type, size, sha256, stored_at, sealed_at is not null"
            + " from attachment where owner = :owner ";
    private static final String INSERT = """
            insert into attachment (id, owner, name, media_type, size, sha256, stored_at, stored_by)
            values (:id, :owner, :name, :type, :size, :sha256, :at, :by) on conflict (owner, sha256) do nothing
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    AuditStamp stamp;

    /**
     * Stores a file in the transaction of what it belongs to; it waits there to be attached. The same file sent again
     * is the one that is there already.
     */
    @Transactional(TxType.MANDATORY)
    public Attachment store(String owner, ReceivedFile file) {
        UUID id = TimeOrderedIds.next();
        int stored = entities.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setParameter("name", file.name())
                .setParameter("type", file.mediaType())
                .setParameter("size", file.size())
                .setParameter("sha256", file.sha256())
                .setParameter("at", clock.instant())
                .setParameter("by", stamp.now().actor())
                .executeUpdate();
        if (stored > 0) {
            entities.unwrap(Session.class).doWork(connection -> Chunks.write(connection, id, file));
        }
        return select(owner, "and sha256 = :sha256", Map.of("sha256", file.sha256()))
                .getFirst();
    }

    /** Something of the owner names these files now: they stay. */
    @Transactional(TxType.MANDATORY)
    public void attach(String owner, Collection<UUID> files) {
        int known = ((Number) entities.createNativeQuery(
                                "select count(*) from attachment where owner = :owner and id in (:files)", Long.class)
                        .setParameter("owner", owner)
                        .setParameter("files", files)
                        .getSingleResult())
                .intValue();
        if (known < files.stream().distinct().count()) {
            throw Refusal.rule("unknown-attachments", Map.of("owner", owner));
        }
        entities.createNativeQuery("""
                        update attachment set attached_at = :at
                        where owner = :owner and id in (:files) and attached_at is null
                        """)
                .setParameter("at", clock.instant())
                .setParameter("owner", owner)
                .setParameter("files", files)
                .executeUpdate();
    }

    /** All files of the owner are evidence from now on; the database itself refuses to change or delete them. */
    @Transactional(TxType.MANDATORY)
    public void seal(String owner) {
        entities.createNativeQuery("""
                        update attachment set sealed_at = :at, attached_at = coalesce(attached_at, :at)
                        where owner = :owner and sealed_at is null
                        """)
                .setParameter("at", clock.instant())
                .setParameter("owner", owner)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public void remove(String owner, UUID id) {
        if (get(owner, id).sealed()) {
            throw Refusal.conflict("attachment-sealed", Map.of("id", id));
        }
        entities.createNativeQuery("delete from attachment where owner = :owner and id = :id")
                .setParameter("owner", owner)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whoever they belong to has the right to be forgotten: all files of the owner go, sealed ones too. */
    @Transactional(TxType.MANDATORY)
    public void erase(String owner) {
        entities.createNativeQuery("select set_config('thidua.erasing', :owner, true)")
                .setParameter("owner", owner)
                .getSingleResult();
        entities.createNativeQuery("delete from attachment where owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** In the order in which they came. */
    public List<Attachment> of(String owner) {
        return select(owner, "order by id", Map.of());
    }

    public Attachment get(String owner, UUID id) {
        return select(owner, "and id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-attachment", Map.of("id", id)));
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private List<Attachment> select(String owner, String which, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(COLUMNS + which, Object[].class).setParameter("owner", owner);
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Attachment(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).longValue(),
                                (String) row[4],
                                (Instant) row[5],
                                (boolean) row[6]))
                        .toList();
    }
}
