package vn.kcn.thidua.nominations.award;

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

/** A decision on paper, and the certificates that follow from it. */
@Path("/api/v1/decisions/{id}")
@Tag(name = "Decisions")
class DecisionPaperResource {

    @Inject
    DecisionPrinting printing;

    @Inject
    CertificatePrinting certificates;

    @Inject
    DocumentAnswers documents;

    @GET
    @Path("document")
    @Produces({Pdf.MEDIA_TYPE, Docx.MEDIA_TYPE})
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "printDecision",
            summary = "The decision as a document, with the list of whom it honours as its annex",
            description = """
                    PDF/A-2b laid out as Decree 30/2020 asks, the same bytes whenever it is printed; DOCX where the
                    office writes on. The ETag is the file's SHA-256.""")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response print(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "pdf or docx", example = "pdf") @Nullable String format) {
        return documents.pdfOrDocx(printing.print(id), format);
    }

    @GET
    @Path("certificates")
    @Produces(Pdf.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "printCertificates",
            summary = "The certificates of a decision, one a page, of every award that still holds")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response certificates(@PathParam("id") UUID id) {
        return documents.pdf(certificates.of(id));
    }
}
