package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;

@Path("/api/v1/enterprises/{key}/self-declaration")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class SelfDeclarationResource {

    @Inject
    Declaring declaring;

    @Inject
    Profiles profiles;

    @Inject
    Answers answers;

    @Schema(name = "SelfDeclarationVerification", description = "What was looked into and found right")
    record Verification(@NotEmpty Set<@NotNull DeclaredField> fields) {}

    @PUT
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(
            operationId = "declareOfItself",
            summary = "An enterprise tells its own contact or headcount",
            description = "For the token's own tax code alone. It counts at once, marked SELF_DECLARED.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response declare(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SelfDeclaration declaration) {
        EnterpriseView profile = profiles.of(declaring.declare(key, ExpectedVersion.of(ifMatch), declaration));
        return answers.ok(profile, profile.tag());
    }

    @POST
    @Path("/verification")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "verifySelfDeclaration",
            summary = "An officer confirms what an enterprise told of itself",
            description = "It is BOARD_VERIFIED from then on. What is wrong is corrected by revising the enterprise.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response verify(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Verification verification) {
        EnterpriseView profile = profiles.of(declaring.verify(key, ExpectedVersion.of(ifMatch), verification.fields()));
        return answers.ok(profile, profile.tag());
    }
}
