package vn.kcn.thidua.nominations.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

/** What stops awards while it is open. */
@Path("/api/v1/award-holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Award holds", description = "What keeps an enterprise from being honoured for a while")
class HoldResource {

    @Inject
    Holding holding;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "holdAwards",
            summary = "Enter discipline, an investigation or a complaint that stops awards while it is open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response hold(@Valid @NotNull NewHold wanted) {
        HoldView hold = holding.hold(wanted);
        return answers.created("/api/v1/award-holds", hold, hold.version());
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "releaseHold", summary = "Release a hold, with what came of the matter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Release release) {
        HoldView hold = holding.release(id, release, ExpectedVersion.of(ifMatch));
        return answers.ok(hold, hold.version());
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "listHolds", summary = "Holds in the order they were entered, released ones too")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoldPage.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        HoldView.class, holding::list, hold -> List.of(hold.id().toString()), hold -> hold));
    }

    /** The page as the API document names it. */
    @Schema(name = "HoldPage")
    record HoldPage(
            List<HoldView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
