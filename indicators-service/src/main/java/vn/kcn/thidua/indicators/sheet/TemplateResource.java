package vn.kcn.thidua.indicators.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.sheet.Handing.Handed;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.SavedAs;

@Path("/api/v1/reports/import/template")
@Tag(name = "Reports")
class TemplateResource {

    @Inject
    Handing handing;

    @GET
    @Produces({Handing.CSV_TYPE + "; charset=utf-8", Book.MEDIA_TYPE})
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "getReportTemplate",
            summary = "The same sheet by the import's own path; of the monthly report without `form`")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = Handing.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(
            @QueryParam("form") @Nullable String form,
            @Parameter(required = true) @QueryParam("period") @Nullable String period,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept) {
        Handed handed = handing.handOut(
                Handing.wish(form == null ? FormCode.MONTHLY.text() : form, period, null, null), accept);
        return Response.ok((StreamingOutput) handed.content()::writeTo)
                .type(handed.type())
                .header(SavedAs.HEADER, SavedAs.named(handed.name()))
                .build();
    }
}
