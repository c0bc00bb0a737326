package vn.kcn.thidua.indicators.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;

@Path("/api/v1/claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "Kiểm tra số liệu trong văn bản: whether stated growths and shares are right")
class ClaimResource {

    @Inject
    Checking checking;

    @Schema(name = "Claims")
    record Claims(@NotEmpty @Size(max = 500) List<@Valid Claim> claims) {}

    @POST
    @Path("check")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.COUNCIL,
        Roles.SECRETARY,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.PORTAL,
        Roles.ENTERPRISE
    })
    @Operation(
            operationId = "checkClaims",
            summary = "Check the growths, changes and shares that a text states",
            description = "Recomputes each from the figures it is stated with. Stores nothing.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FindingsView.class)))
    public FindingsView check(@Valid Claims claims) {
        return checking.check(claims.claims());
    }
}
