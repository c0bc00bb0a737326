package vn.kcn.thidua.enterprises.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.export.Exports;

@Path("/api/v1/enterprises/export")
@Tag(name = "Enterprises")
class EnterpriseExportResource {

    @Inject
    EnterpriseStates states;

    @Inject
    ZoneCodes zones;

    @Inject
    Clock clock;

    @Inject
    Exports exports;

    @GET
    @RolesAllowed({Roles.PORTAL, Roles.OFFICER, Roles.AUDITOR})
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportEnterprises",
            summary = "All enterprises of a query as one file: NDJSON, CSV or XLSX",
            description = """
                    Public fields only; the filters are those of the list. The file is one snapshot: it and the changes
                    after `Snapshot-Seq` are the present. A broken download goes on with `Range` and `If-Range`; who has
                    the file already sends `If-None-Match`. CSV and XLSX bear the columns that an import takes.""")
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
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Sheets.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "206", description = "The part of the file that was asked for")
    @APIResponse(responseCode = "304", description = "The file is the one you have")
    @APIResponse(responseCode = "416", description = "The range lies beyond the file")
    public Response export(
            @BeanParam SearchResource.Filters filters,
            @QueryParam("format") @Parameter(description = "ndjson, csv or xlsx; goes before Accept") @Nullable
                    String format) {
        EnterpriseQuery query = filters.query(Today.by(clock));
        zones.require(query.zones());
        return exports.answer(states.export(query), format);
    }
}
