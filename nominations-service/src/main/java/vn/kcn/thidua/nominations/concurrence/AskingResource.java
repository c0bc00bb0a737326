package vn.kcn.thidua.nominations.concurrence;

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

/** Whom a case was put to. */
@Path("/api/v1/nominations/{id}/concurrences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinions of agencies")
class AskingResource {

    @Inject
    Concurring concurring;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "askAgency", summary = "Ask an agency about a case (hiệp y), with a term in working days")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConcurrenceView.class)))
    public Response ask(@PathParam("id") UUID id, @Valid @NotNull NewConcurrence wanted) {
        ConcurrenceView asked = concurring.ask(id, wanted);
        return answers.created("/api/v1/concurrences/" + asked.id(), asked, asked.version());
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "listConcurrencesOfNomination", summary = "Whom a case was put to, and what they say")
    public List<ConcurrenceView> list(@PathParam("id") UUID id) {
        return concurring.of(id);
    }
}
