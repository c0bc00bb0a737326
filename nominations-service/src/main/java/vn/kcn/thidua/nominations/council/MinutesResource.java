package vn.kcn.thidua.nominations.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.document.DocumentAnswers;
import vn.kcn.thidua.kit.document.Docx;
import vn.kcn.thidua.kit.document.Pdf;

/** What a session leaves on paper. */
@Path("/api/v1/council-sessions/{id}")
@Produces({Pdf.MEDIA_TYPE, Docx.MEDIA_TYPE})
@RolesAllowed({Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.OFFICER, Roles.AUDITOR})
@Tag(name = "Council sessions")
class MinutesResource {

    @Inject
    MinutesPrinting printing;

    @Inject
    DocumentAnswers documents;

    @GET
    @Path("minutes")
    @Operation(
            operationId = "printCouncilMinutes",
            summary = "Minutes of a closed session (biên bản họp Hội đồng)",
            description = "PDF/A-2b laid out as Decree 30/2020 asks, or DOCX where the office writes on.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response minutes(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "pdf or docx", example = "pdf") @Nullable String format) {
        return documents.pdfOrDocx(printing.minutes(id), format);
    }

    @GET
    @Path("count-minutes")
    @Operation(
            operationId = "printCountMinutes",
            summary = "Minutes of the vote count of a closed session (biên bản kiểm phiếu): counts alone",
            description = "PDF/A-2b laid out as Decree 30/2020 asks, or DOCX where the office writes on.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response count(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "pdf or docx", example = "pdf") @Nullable String format) {
        return documents.pdfOrDocx(printing.count(id), format);
    }
}
