package vn.kcn.thidua.nominations.complaint;

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
import vn.kcn.thidua.kit.http.Idempotent;

/** The complaints about one case. */
@Path("/api/v1/nominations/{id}/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
class FilingResource {

    @Inject
    Complaining complaining;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "fileComplaint", summary = "File a complaint: nothing is decided while it is open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response file(@PathParam("id") UUID id, @Valid @NotNull NewComplaint wanted) {
        ComplaintView complaint = complaining.file(id, wanted);
        return answers.created("/api/v1/complaints/" + complaint.id(), complaint, complaint.version());
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listComplaintsOfNomination",
            summary = "Complaints about a nomination; an enterprise sees what it filed")
    public List<ComplaintView> list(@PathParam("id") UUID id) {
        return complaining.of(id);
    }
}
