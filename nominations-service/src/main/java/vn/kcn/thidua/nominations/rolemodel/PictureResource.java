package vn.kcn.thidua.nominations.rolemodel;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;
import static jakarta.ws.rs.core.MediaType.WILDCARD;

import jakarta.annotation.security.PermitAll;
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
import vn.kcn.thidua.kit.attachments.ReceivedFile;
import vn.kcn.thidua.kit.attachments.Transfers;

/** Pictures of a story. */
@Path("/api/v1/role-models/{id}/pictures")
@Tag(name = "Role models")
class PictureResource {

    @Inject
    Telling telling;

    @Inject
    RoleModelReading reading;

    @Inject
    Transfers transfers;

    @POST
    @Consumes(WILDCARD)
    @Produces(APPLICATION_JSON)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "illustrateRoleModel", summary = "Add a picture to a story that is a draft")
    @RequestBody(
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("name")
                    @Parameter(description = "Its name", example = "nha-xuong.jpg", required = true)
                    @Nullable
                    String name,
            InputStream body) {
        telling.requireDraft(id);
        try (ReceivedFile file = transfers.receive(body, name)) {
            Attachment stored = telling.illustrate(id, file);
            return Response.status(Response.Status.CREATED)
                    .header("Location", "/api/v1/role-models/" + id + "/pictures/" + stored.id())
                    .entity(stored)
                    .build();
        }
    }

    @GET
    @Path("{picture}")
    @Produces(WILDCARD)
    @PermitAll
    @Operation(operationId = "downloadRoleModelPicture", summary = "A picture")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@PathParam("id") UUID id, @PathParam("picture") UUID picture) {
        return transfers.send(reading.picture(id, picture));
    }
}
