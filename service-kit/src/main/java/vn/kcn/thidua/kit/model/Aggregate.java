package vn.kcn.thidua.kit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What changes as one and is told to others as one: an id, a version 1, 2, 3 … and the instant of its last change.
 *
 * <p>The version rises by one with each published event and by nothing else, so that version n of an aggregate is the
 * n-th thing that anybody was told about it.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt = Instant.EPOCH;

    @Transient
    private boolean isNew;

    protected Aggregate() {
        this.id = TimeOrderedIds.next();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /**
     * For the outbox alone: marks the row as changed, so that a change of a part raises the version of the whole. A new
     * one is written with version 1 and needs no mark.
     */
    public final void markChanged(Instant at) {
        if (isNew) {
            isNew = false;
        } else {
            changedAt = at.isAfter(changedAt) ? at : changedAt.plusNanos(1_000);
        }
    }

    /** For those who write the rows themselves, in place of {@link #markChanged}: a known one's version rises here. */
    public final void markStored(Instant at, boolean isKnown) {
        if (isKnown) {
            markChanged(at);
            version++;
        } else {
            changedAt = at;
        }
    }

    @PrePersist
    void created() {
        isNew = true;
        changedAt = Instant.now();
    }
}
