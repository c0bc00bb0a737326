package vn.kcn.thidua.nominations.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Idempotent;

/** Awards of before this system. */
@Path("/api/v1/past-awards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
class PastAwardResource {

    @Inject
    Recording recording;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "recordPastAward", summary = "Enter an award of before from its decision; chains count it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Entered.class)))
    public Response record(@Valid @NotNull NewPastAward wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(new Entered(recording.record(wanted)))
                .build();
    }

    /** What it was entered as. */
    @Schema(name = "PastAwardEntered")
    record Entered(UUID id) {}
}
