package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.feed.ChangeFeed;
import vn.kcn.thidua.kit.feed.ChangePage;
import vn.kcn.thidua.kit.feed.Feed;
import vn.kcn.thidua.kit.feed.FeedParams;

@Path("/api/v1/enterprises/changes")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class EnterpriseChangesResource {

    /** Whatever is not named here updated a description. */
    private static final Feed FEED = new Feed(
            EnterpriseEvent.TOPIC,
            "/api/v1/enterprises/export",
            Map.of(
                    EnterpriseEvent.REGISTERED,
                    "CREATED",
                    EnterpriseEvent.OPERATING_STATE_CHANGED,
                    "STATUS_CHANGED",
                    EnterpriseEvent.LEGAL_STATUS_CHANGED,
                    "STATUS_CHANGED",
                    EnterpriseEvent.MERGED,
                    "MERGED",
                    EnterpriseEvent.ERASED,
                    "ERASED"));

    @Inject
    ChangeFeed feed;

    @GET
    @RolesAllowed({Roles.PORTAL, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getEnterpriseChanges",
            summary = "What has changed since, in the order of commits",
            description = "Public fields only. `seq` is strictly increasing; nothing committed later appears below one"
                    + " already seen. An export with `Snapshot-Seq: n` and the changes after n are the present."
                    + " With `wait` the answer comes when there is a change, or empty after that time."
                    + " 410 `resync-required`: changes after that place are no longer kept, read `snapshot` anew.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "410", description = "Changes after that place are no longer kept")
    public Uni<Response> changes(@BeanParam FeedParams params) {
        return feed.answer(FEED, params);
    }
}
