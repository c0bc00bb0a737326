package vn.kcn.thidua.indicators.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.kcn.thidua.indicators.sheet.Handing.Handed;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.SavedAs;

@Path("/api/v1/reporting-forms/{code}/sheet")
@Tag(name = "Reporting forms")
class SheetResource {

    @Inject
    Handing handing;

    @GET
    @Produces({Handing.CSV_TYPE + "; charset=utf-8", Book.MEDIA_TYPE})
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "getReportSheet",
            summary = "A form as a sheet to fill in offline and to import again",
            description =
                    "A row for each figure, with what stands there now, what was reported last, and the version of the"
                            + " report: of one enterprise, of all that are expected in a zone, or of all; an enterprise gets its"
                            + " own. As CSV or, by Accept, as XLSX in Vietnamese whose cells are checked. An empty cell says"
                            + " nothing. Import it with POST /reports/import.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = Handing.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Book.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response ofForm(
            @PathParam("code") String form,
            @Parameter(required = true) @QueryParam("period") @Nullable String period,
            @Parameter(description = "Tax code") @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("zone") @Nullable String zone,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept) {
        Handed handed = handing.handOut(Handing.wish(form, period, enterprise, zone), accept);
        return Response.ok((StreamingOutput) handed.content()::writeTo)
                .type(handed.type())
                .header(SavedAs.HEADER, SavedAs.named(handed.name()))
                .build();
    }
}
