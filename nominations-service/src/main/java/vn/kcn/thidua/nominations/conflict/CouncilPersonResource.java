package vn.kcn.thidua.nominations.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;

/** What is on record of the council's members. */
@Path("/api/v1/council-persons/{username}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts of interest", description = "Who sits on the council, and who stays out of a case")
class CouncilPersonResource {

    @Inject
    Enrolling enrolling;

    @PUT
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "describeCouncilPerson",
            summary = "Record a member's work places and relatives; sessions called later derive conflicts from them")
    public PersonCard describe(@PathParam("username") String username, @Valid @NotNull PersonCard card) {
        return enrolling.describe(username, card);
    }

    @GET
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getCouncilPerson", summary = "What is on record of a member of the council")
    public PersonCard read(@PathParam("username") String username) {
        return enrolling.read(username);
    }
}
