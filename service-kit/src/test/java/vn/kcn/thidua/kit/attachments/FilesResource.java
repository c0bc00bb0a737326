package vn.kcn.thidua.kit.attachments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** A feature with files, as small as it can be. */
@Path("/api/v1/files/{owner}")
@Produces("application/json")
class FilesResource {

    @Inject
    Transfers transfers;

    @Inject
    Attachments attachments;

    @POST
    @Consumes("*/*")
    @RolesAllowed("officer")
    public Response send(@PathParam("owner") String owner, @QueryParam("name") String name, InputStream body) {
        return transfers.take(
                body,
                name,
                "/files/" + owner,
                file -> QuarkusTransaction.requiringNew().call(() -> attachments.store(owner, file)));
    }

    @GET
    @PermitAll
    public List<Attachment> list(@PathParam("owner") String owner) {
        return attachments.of(owner);
    }

    @GET
    @Path("{id}")
    @Produces("*/*")
    @PermitAll
    public Response get(@PathParam("owner") String owner, @PathParam("id") UUID id) {
        return transfers.send(attachments.get(owner, id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("officer")
    public void remove(@PathParam("owner") String owner, @PathParam("id") UUID id) {
        QuarkusTransaction.requiringNew().run(() -> attachments.remove(owner, id));
    }
}
