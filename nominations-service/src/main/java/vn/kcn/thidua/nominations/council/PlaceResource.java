package vn.kcn.thidua.nominations.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;

/** Who gets the places of an award where they are few: the chair's casting vote before the count, overrides after it. */
@Path("/api/v1/council-sessions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Council sessions")
class PlaceResource {

    @Inject
    Voting voting;

    @Inject
    Overriding overriding;

    @Inject
    Answers answers;

    @PUT
    @Path("casting-vote")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(
            operationId = "castCastingVote",
            summary = "The chair's order of cases for ties at the cut; read by nobody before the count")
    @APIResponse(responseCode = "204")
    public void cast(@PathParam("id") UUID id, @Valid @NotNull NewCastingVote wanted) {
        voting.castingVote(id, wanted);
    }

    @POST
    @Path("overrides")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "proposeOverride",
            summary = "Propose to give or take a place against the ranking, with a reason; another person confirms")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlaceOverride.class)))
    public Response propose(@PathParam("id") UUID id, @Valid @NotNull NewOverride wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(overriding.propose(id, wanted))
                .build();
    }

    @GET
    @Path("overrides")
    @RolesAllowed({Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "listOverrides", summary = "Places given or taken against the ranking, and by whom")
    public List<PlaceOverride> list(@PathParam("id") UUID id) {
        return overriding.list(id);
    }

    @POST
    @Path("overrides/{nomination}/confirmation")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "confirmOverride", summary = "Confirm an override that another person proposed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response confirm(@PathParam("id") UUID id, @PathParam("nomination") UUID nomination) {
        SessionView session = overriding.confirm(id, nomination);
        return answers.ok(session, session.version());
    }
}
