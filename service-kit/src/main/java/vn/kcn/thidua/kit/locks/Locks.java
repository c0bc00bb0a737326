package vn.kcn.thidua.kit.locks;

/**
 * The numbers of all advisory locks: they live side by side in one database, so they are given out in one place.
 *
 * <p>PostgreSQL knows two spaces that never meet: one number of 64 bits, and a pair of 32 bits.
 */
public final class Locks {

    /** One number: who publishes the outbox. */
    public static final long RELAY = 7_431_001L;

    /** One number: who adds up the counts of enterprises. It stands in SQL, in {@code count_enterprises}. */
    public static final long COUNTING = 7_431_002L;

    /** One number: who gives events their places in the feed. */
    public static final long PLACING = 7_431_003L;

    /** First of a pair, the hash of the job's id the second: who works on an import. */
    public static final int IMPORT_JOB = 7_431_002;

    // One number, hashed from a text (hashtextextended) with one of these seeds: two that share a hash by chance wait
    // for
    // each other, no more. Seed 0 is of the texts that name a whole register.

    public static final int REGISTER = 0;
    public static final int NOMINATION = 1;
    public static final int DECISION = 2;
    public static final int CONTACT_READS = 3;
    public static final int IDEMPOTENCY_KEY = 7;

    private Locks() {}
}
