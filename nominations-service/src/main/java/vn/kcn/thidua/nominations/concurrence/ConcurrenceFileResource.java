package vn.kcn.thidua.nominations.concurrence;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;
import static jakarta.ws.rs.core.MediaType.WILDCARD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Transfers;

/** The letters by which agencies answered. */
@Path("/api/v1/concurrences/{id}/attachments")
@Tag(name = "Opinions of agencies")
class ConcurrenceFileResource {

    @Inject
    Concurring concurring;

    @Inject
    Transfers transfers;

    @POST
    @Consumes(WILDCARD)
    @Produces(APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "attachToConcurrence", summary = "Add the agency's letter before its answer is recorded")
    @RequestBody(
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("name")
                    @Parameter(description = "Its name", example = "van-ban-tra-loi.pdf", required = true)
                    @Nullable
                    String name,
            InputStream body) {
        concurring.requireOpen(id);
        return transfers.take(
                body, name, "/api/v1/concurrences/" + id + "/attachments", file -> concurring.attach(id, file));
    }

    @GET
    @Path("{file}")
    @Produces(WILDCARD)
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "downloadConcurrenceAttachment", summary = "A file, or a range of it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return transfers.send(concurring.file(id, file));
    }
}
