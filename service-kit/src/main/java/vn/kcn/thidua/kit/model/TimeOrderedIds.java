package vn.kcn.thidua.kit.model;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDs of version 7 (RFC 9562 §5.7): ordered by time, so that new rows land at the end of an index. */
public final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds in the upper bits, a counter in the lower twelve: two ids of one process never run backwards. */
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedIds() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (stamp >>> 12) << 16 | 0x7000L | (stamp & 0xfffL);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
