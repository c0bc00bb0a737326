package vn.kcn.thidua.nominations.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.export.Exports;

/** The register as a file. */
@Path("/api/v1/awards/export")
@Tag(name = "Awards")
class AwardExportResource {

    @Inject
    AwardStates states;

    @Inject
    Exports exports;

    @Inject
    Actor actor;

    @GET
    @RolesAllowed({Roles.PORTAL, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportAwards",
            summary = "All awards of a query as one file: NDJSON, CSV or XLSX",
            description = """
                    The filters are those of the list. The file is one snapshot; a broken download goes on with `Range`
                    and `If-Range`. Who has no right to personal data gets the rows of people without their names, codes
                    and prizes.""")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Sheets.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "206", description = "The part of the file that was asked for")
    @APIResponse(responseCode = "304", description = "The file is the one you have")
    @APIResponse(responseCode = "416", description = "The range lies beyond the file")
    public Response export(
            @BeanParam AwardResource.Filters filters,
            @QueryParam("format") @Parameter(description = "ndjson, csv or xlsx; goes before Accept") @Nullable
                    String format) {
        return exports.answer(states.export(filters.query(actor.isStaff())), format);
    }
}
