package vn.kcn.thidua.indicators.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.bulk.Bulk;
import vn.kcn.thidua.kit.bulk.BulkOptions;
import vn.kcn.thidua.kit.bulk.BulkReport;
import vn.kcn.thidua.kit.bulk.Sheets;

@Path("/api/v1/reports/import")
@Consumes({"text/csv", "application/x-ndjson", Sheets.MEDIA_TYPE})
@Produces({MediaType.APPLICATION_JSON, Sheets.MEDIA_TYPE})
@Tag(name = "Reports")
class ReportImportResource {

    @Inject
    Importing importing;

    @Inject
    Bulk bulk;

    @POST
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "importReports",
            summary = "Take in many figures: rows of taxCode, period, indicator, value",
            description = "A row sets one figure of one report; reports that change are handed in. The same file again"
                    + " changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Every row was taken",
            content = @Content(schema = @Schema(implementation = BulkReport.class)))
    @APIResponse(
            responseCode = "207",
            description = "Some rows were rejected",
            content = @Content(schema = @Schema(implementation = BulkReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "No row was taken",
            content = @Content(schema = @Schema(implementation = BulkReport.class)))
    public Response run(
            InputStream rows,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @BeanParam BulkOptions options) {
        return bulk.run(rows, contentType, options, importing);
    }
}
