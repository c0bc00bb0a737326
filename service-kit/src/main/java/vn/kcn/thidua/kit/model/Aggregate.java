package vn.kcn.thidua.kit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
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

    @Transient
    private long toldVersion;

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

    /**
     * For the outbox alone: its state of this version is told now. A query between a change and its publication may have
     * written the change already, with a version that nobody was told of: better no change than a gap in its history.
     */
    public final void markTold() {
        if (version != toldVersion + 1) {
            throw new IllegalStateException("Version " + version + " of " + id + " follows " + toldVersion
                    + ": publish a change before anything is queried that writes it out");
        }
        toldVersion = version;
    }

    @PostLoad
    void loaded() {
        toldVersion = version;
    }

    @PrePersist
    void created() {
        isNew = true;
        changedAt = Instant.now();
    }
}
