package vn.kcn.thidua.indicators.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Idempotent;

@Path("/api/v1/reporting-forms/{code}/extensions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting forms")
class ExtensionResource {

    @Inject
    Extending extending;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "grantReportingExtension",
            summary = "Take reports of a closed period until an instant, with a reason",
            description = "For one enterprise or for all. It ends by itself.")
    @APIResponse(
            responseCode = "201",
            description = "Granted",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response grant(@PathParam("code") String code, @Valid NewExtension wish) {
        ExtensionView extension = extending.grant(new FormCode(code), wish);
        return answers.created("/api/v1/reporting-forms/" + code + "/extensions", extension, extension.version());
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(operationId = "listReportingExtensions", summary = "List the extensions of a form, newest first")
    public ExtensionView.All list(@PathParam("code") String code) {
        return new ExtensionView.All(extending.of(new FormCode(code)));
    }
}
