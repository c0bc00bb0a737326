package vn.kcn.thidua.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.kcn.thidua.gateway.access.Caller;
import vn.kcn.thidua.gateway.problem.Problem;

@ApplicationScoped
public class RateLimits {

    private final RateLimitSettings settings;
    private final Cache<String, TokenBucket> buckets;

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
        var policy = policy(context.request().method(), caller, bulk);
        var quota = switch (policy) {
            case "bulk" -> settings.bulk();
            case "authenticated" -> settings.authenticated();
            case "anonymous-writes" -> settings.anonymousWrites();
            default -> settings.anonymous();
        };
        var now = System.nanoTime();
        var bucket = buckets.get(policy + " " + caller.key(), key -> new TokenBucket(quota, settings.window(), now));
        var admitted = bucket.take(now);
        var window = settings.window().toSeconds();
        var full = wholeSeconds(bucket.untilFull(now));
        var response = context.response();
        response.putHeader("RateLimit-Policy", '"' + policy + "\";q=" + quota + ";w=" + window);
        response.putHeader("RateLimit", '"' + policy + "\";r=" + bucket.remaining(now) + ";t=" + full);
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

    private static long wholeSeconds(Duration duration) {
        return Math.ceilDiv(duration.toMillis(), 1000);
    }
}
