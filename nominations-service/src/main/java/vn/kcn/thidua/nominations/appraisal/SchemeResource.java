package vn.kcn.thidua.nominations.appraisal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;

/** By what a movement's cases are scored: everybody may know beforehand. */
@Path("/api/v1/movements/{code}/appraisal-scheme")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal")
class SchemeResource {

    @Inject
    Declaring declaring;

    @Inject
    Answers answers;

    @PUT
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(
            operationId = "declareAppraisalScheme",
            summary = "Declare criteria, weights and rules of scoring; final once the first appraiser is assigned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SchemeView.class)))
    public Response declare(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewScheme wanted) {
        SchemeView scheme = declaring.declare(code, wanted, ifMatch);
        return answers.ok(scheme, scheme.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "getAppraisalScheme", summary = "By what the cases of a movement are scored")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SchemeView.class)))
    public Response read(@PathParam("code") String code) {
        SchemeView scheme = declaring.read(code);
        return answers.ok(scheme, scheme.version());
    }
}
