package vn.kcn.thidua.gateway.access;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whose tokens have been verified, until each expires: a signature costs more than all else that a small request does here.
 *
 * <p>Only what was accepted is remembered, under its digest: what is made up is looked at each time and takes no room.
 */
final class VerifiedTokens {

    /** Some 2 MB of heap; the ones unused longest are verified again. */
    private static final long MOST = 10_000;

    private record Verified(Caller caller, Duration left) {}

    private final InstantSource clock;
    private final Cache<String, Verified> verified;

    /** Tokens expire by the wall clock, so the cache goes by it too. */
    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
        verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.<String, Verified>writing((token, known) -> known.left()))
                .build();
    }

    Optional<Caller> callerOf(String token) {
        return Optional.ofNullable(verified.getIfPresent(digest(token))).map(Verified::caller);
    }

    /** Past its expiry the leeway for clocks that differ is the verification's own business. */
    void remember(String token, Caller caller, Instant expiry) {
        var left = Duration.between(clock.instant(), expiry);
        if (left.isPositive()) {
            verified.put(digest(token), new Verified(caller, left));
        }
    }

    long size() {
        verified.cleanUp();
        return verified.estimatedSize();
    }

    private static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
