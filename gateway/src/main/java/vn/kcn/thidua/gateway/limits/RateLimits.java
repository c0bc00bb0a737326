package vn.kcn.thidua.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import vn.kcn.thidua.gateway.access.Caller;
import vn.kcn.thidua.gateway.problem.Problem;

@ApplicationScoped
public class RateLimits {

    private static final List<String> OF_CLIENTS = List.of("authenticated", "bulk");
    private static final List<String> OF_ADDRESSES = List.of("anonymous", "anonymous-writes", "bulk");

    private final RateLimitSettings settings;
    private final Cache<String, TokenBucket> buckets;

    /** One policy and how a caller stands by it; times in seconds. */
    record Standing(String name, long quota, long window, long remaining, long untilFull) {

        String policyHeader() {
            return '"' + name + "\";q=" + quota + ";w=" + window;
        }

        String header() {
            return '"' + name + "\";r=" + remaining + ";t=" + untilFull;
        }
    }

    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
        // a bucket left alone for a window is full: forgetting it changes nothing
        buckets = Caffeine.newBuilder()
                .maximumSize(settings.callers())
                .expireAfterAccess(settings.window())
                .build();
    }

    /** Counts one request and says so in the answer's headers; refuses it when the quota is used up. */
    public void count(RoutingContext context, Caller caller, boolean bulk) {
        if (!settings.enabled()) {
            return;
        }
        var now = System.nanoTime();
        var policy = policy(context.request().method(), caller, bulk);
        var bucket = bucket(policy, caller, now);
        var admitted = bucket.take(now);
        var standing = standing(policy, bucket, now);
        var response = context.response();
        response.putHeader("RateLimit-Policy", standing.policyHeader());
        response.putHeader("RateLimit", standing.header());
        if (!admitted) {
            throw Problem.tooManyRequests(Math.max(1, wholeSeconds(bucket.untilNextToken(now))))
                    .refused();
        }
        context.addEndHandler(end -> {
            if (response.getStatusCode() == 304) {
                // asking whether something has changed is free
                bucket.giveBack();
            }
        });
    }

    /** By each policy that holds for the caller; none when nobody is counted. */
    List<Standing> standing(Caller caller) {
        if (!settings.enabled()) {
            return List.of();
        }
        var now = System.nanoTime();
        var policies = caller.known() ? OF_CLIENTS : OF_ADDRESSES;
        return policies.stream()
                .map(policy -> standing(policy, bucket(policy, caller, now), now))
                .toList();
    }

    /** Callers remembered now. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private TokenBucket bucket(String policy, Caller caller, long now) {
        return buckets.get(policy + " " + caller.key(), key -> new TokenBucket(quota(policy), settings.window(), now));
    }

    private Standing standing(String policy, TokenBucket bucket, long now) {
        return new Standing(
                policy,
                quota(policy),
                settings.window().toSeconds(),
                bucket.remaining(now),
                wholeSeconds(bucket.untilFull(now)));
    }

    private static String policy(HttpMethod method, Caller caller, boolean bulk) {
        if (bulk) {
            return "bulk";
        }
        if (caller.known()) {
            return "authenticated";
        }
        return method.equals(HttpMethod.POST) || method.equals(HttpMethod.PUT) || method.equals(HttpMethod.PATCH)
                ? "anonymous-writes"
                : "anonymous";
    }

    private long quota(String policy) {
        return switch (policy) {
            case "bulk" -> settings.bulk();
            case "authenticated" -> settings.authenticated();
            case "anonymous-writes" -> settings.anonymousWrites();
            default -> settings.anonymous();
        };
    }

    private static long wholeSeconds(Duration duration) {
        return Math.ceilDiv(duration.toMillis(), 1000);
    }
}
