package vn.kcn.thidua.kit.feed;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What every change feed takes. */
public class FeedParams {

    private static final int MOST = 1_000;
    private static final int LONGEST = 30;
    private static final String RESOURCE = "resource";

    @QueryParam("after")
    @DefaultValue("0")
    @Parameter(description = "Changes after this `seq`: `nextAfter` of the page before, or `Snapshot-Seq` of an export")
    FeedSeq after = new FeedSeq(0);

    @QueryParam("updatedAfter")
    @Parameter(
            description = "Instead of `after`: changes recorded after this instant, and perhaps a few before it",
            examples = @ExampleObject(name = "morning", value = "2021-08-06T07:00:00+07:00"))
    @Nullable
    FeedInstant updatedAfter;

    @QueryParam("knownAt")
    @Parameter(description = "Only changes recorded by this instant")
    @Nullable
    FeedInstant knownAt;

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many changes at the most, 1 to 1000")
    int limit;

    @QueryParam("wait")
    @DefaultValue("0")
    @Parameter(description = "Seconds to wait for a change when there is none yet, 0 to 30")
    int wait;

    @QueryParam("include")
    @Parameter(description = "`resource`: also the whole state after each change")
    @Nullable
    String include;

    FeedParams checked() {
        if (limit < 1 || limit > MOST) {
            throw Refusal.malformed("limit-out-of-range", Map.of("limit", limit, "most", MOST));
        }
        if (wait < 0 || wait > LONGEST) {
            throw Refusal.malformed("feed-wait-out-of-range", Map.of("wait", wait, "most", LONGEST));
        }
        if (include != null && !include.equals(RESOURCE)) {
            throw Refusal.malformed("unknown-include", Map.of("include", include, "known", RESOURCE));
        }
        if (updatedAfter != null && knownAt != null && updatedAfter.value().isAfter(knownAt.value())) {
            throw Refusal.rule(
                            "updated-after-known-at",
                            Map.of("updatedAfter", updatedAfter.value(), "knownAt", knownAt.value()))
                    .at("/updatedAfter");
        }
        return this;
    }

    Duration patience() {
        return Duration.ofSeconds(wait);
    }

    boolean wantsResource() {
        return include != null;
    }
}
