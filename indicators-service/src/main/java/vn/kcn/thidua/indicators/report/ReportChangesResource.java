package vn.kcn.thidua.indicators.report;

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

@Path("/api/v1/reports/changes")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Reports")
class ReportChangesResource {

    private static final Feed FEED = new Feed(
            ReportEvent.TOPIC,
            "/api/v1/reports/export",
            Map.of(
                    ReportEvent.DRAFTED, "DRAFTED",
                    ReportEvent.SUBMITTED, "SUBMITTED",
                    ReportEvent.RETURNED, "RETURNED",
                    ReportEvent.ENDORSED, "ENDORSED",
                    ReportEvent.APPROVED, "APPROVED",
                    ReportEvent.REOPENED, "REOPENED",
                    ReportEvent.LOCKED, "LOCKED"));

    @Inject
    ChangeFeed feed;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(
            operationId = "getReportChanges",
            summary = "What has changed in reports since, in the order of commits",
            description =
                    "Reports are never deleted; a figure that was withdrawn is one whose `new` is null. An export with"
                            + " `Snapshot-Seq: n` and the changes after n are the present. `updatedAfter` begins at an instant"
                            + " instead. 410 `resync-required`: changes after that place are no longer kept.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "410", description = "Changes after that place are no longer kept")
    public Uni<Response> changes(@BeanParam FeedParams params) {
        return feed.answer(FEED, params);
    }
}
