package vn.kcn.thidua.indicators.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.export.Exports;

@Path("/api/v1/reports/export")
@Tag(name = "Reports")
class ReportExportResource {

    @Inject
    ReportStates states;

    @Inject
    Reading reading;

    @Inject
    Exports exports;

    @Schema(name = "ReportExportRows")
    enum Rows {
        REPORTS,
        VALUES
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportReports",
            summary = "All reports of a query, or each of their figures, as one file: NDJSON, CSV or XLSX",
            description = """
                    The filters are those of the list; an enterprise gets its own. The file is one snapshot: it and the
                    changes after `Snapshot-Seq` are the present. `rows=VALUES` has a row for each figure, with the columns
                    that an import takes. A broken download goes on with `Range` and `If-Range`.""")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(
                        name = "Snapshot-Seq",
                        description = "Position of the change feed that the snapshot stands at",
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64")),
                @Header(
                        name = "Repr-Digest",
                        description = "SHA-256 of the file as it is sent (RFC 9530)",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Sheets.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "206", description = "The part of the file that was asked for")
    @APIResponse(responseCode = "304", description = "The file is the one you have")
    @APIResponse(responseCode = "416", description = "The range lies beyond the file")
    public Response export(
            @QueryParam("period") @Nullable String period,
            @Parameter(schema = @Schema(implementation = ReportState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("taxCode") @Nullable String taxCode,
            @QueryParam("form") @Nullable String form,
            @QueryParam("rows") @DefaultValue("REPORTS") Rows rows,
            @QueryParam("format") @Parameter(description = "ndjson, csv or xlsx; goes before Accept") @Nullable
                    String format) {
        ReportFilter filter = reading.restricted(ReportFilter.of(form, taxCode, period, state));
        return exports.answer(rows == Rows.VALUES ? states.values(filter) : states.reports(filter), format);
    }
}
