package vn.kcn.thidua.nominations.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.document.DocumentAnswers;
import vn.kcn.thidua.kit.document.Pdf;

/** An award on paper. */
@Path("/api/v1/awards/{code}/certificate")
@Tag(name = "Awards")
class CertificateResource {

    @Inject
    CertificatePrinting printing;

    @Inject
    DocumentAnswers documents;

    @GET
    @Produces(Pdf.MEDIA_TYPE)
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "printCertificate",
            summary = "The certificate of an award of the board, with the QR code of its public verification",
            description =
                    "PDF/A-2b, the same bytes whenever it is printed. An enterprise prints its own and those of its people.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("code") String code) {
        return documents.pdf(printing.of(code));
    }
}
