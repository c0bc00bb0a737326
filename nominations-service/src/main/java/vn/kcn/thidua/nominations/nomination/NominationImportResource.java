package vn.kcn.thidua.nominations.nomination;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import vn.kcn.thidua.kit.bulk.SheetTemplate;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.http.SavedAs;

/** Nominations of a whole enterprise at once. */
@Path("/api/v1/nominations/import")
@RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
@Tag(name = "Nominations")
class NominationImportResource {

    @Inject
    BulkNominating nominating;

    @Inject
    Bulk bulk;

    @POST
    @Consumes({"text/csv", "application/x-ndjson", Sheets.MEDIA_TYPE})
    @Produces({APPLICATION_JSON, Sheets.MEDIA_TYPE})
    @Operation(
            operationId = "importNominations",
            summary = "Nominate many: rows of movement, award, kind, name, achievements, documents …",
            description = """
                    A row drafts one nomination, or revises the draft that the same nominee has; with `submit` it is handed in
                    at once. An enterprise nominates for itself alone. The same file again changes nothing. The key of a row's
                    outcome is the nomination's id.""")
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
        return bulk.run(rows, contentType, options, nominating);
    }

    @GET
    @Path("template")
    @Produces(Sheets.MEDIA_TYPE)
    @Operation(
            operationId = "getNominationImportTemplate",
            summary = "Spreadsheet to fill in and import, in Vietnamese")
    @APIResponse(
            responseCode = "200",
            description = "The empty sheet",
            content =
                    @Content(
                            mediaType = Sheets.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return Response.ok(new SheetTemplate("Danh sách đề nghị khen thưởng", NominatedColumns.ALL).bytes())
                .header(SavedAs.HEADER, SavedAs.named("Mẫu đề nghị khen thưởng.xlsx"))
                .build();
    }
}
