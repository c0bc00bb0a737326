package vn.kcn.thidua.nominations.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Who must not take part in which case. */
@Path("/api/v1/nominations/{id}/recusals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts of interest")
class RecusalResource {

    @Inject
    Recusing recusing;

    @POST
    @RolesAllowed({Roles.COUNCIL, Roles.SECRETARY})
    @Operation(
            operationId = "declareConflict",
            summary = "Declare a conflict of interest: from then on the nomination does not exist for this member")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RecusalView.class)))
    public Response declare(@PathParam("id") UUID id, @Valid @NotNull NewRecusal wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(recusing.declare(id, wanted))
                .build();
    }

    @GET
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "listRecusals", summary = "Who is recused from a nomination, why, and what was lifted")
    public List<RecusalView> list(@PathParam("id") UUID id) {
        return recusing.list(id);
    }

    @GET
    @Path("check")
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "checkConflicts", summary = "What would keep this person from this nomination")
    public List<RecusalView> check(@PathParam("id") UUID id, @QueryParam("member") @NotNull String member) {
        return recusing.check(id, member);
    }

    @POST
    @Path("{recusal}/lifting")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "proposeLifting",
            summary = "Propose to lift a recusal, with the reason; never by the member nor by who entered it")
    public RecusalView proposeLifting(
            @PathParam("id") UUID id, @PathParam("recusal") UUID recusal, @Valid @NotNull Lifting lifting) {
        return recusing.proposeLifting(id, recusal, lifting);
    }

    @POST
    @Path("{recusal}/lifting/confirmation")
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER})
    @Operation(
            operationId = "liftRecusal",
            summary = "Lift a recusal that another person proposed to lift: it takes two")
    public RecusalView lift(@PathParam("id") UUID id, @PathParam("recusal") UUID recusal) {
        return recusing.lift(id, recusal);
    }
}
