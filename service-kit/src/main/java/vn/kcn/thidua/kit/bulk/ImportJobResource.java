package vn.kcn.thidua.kit.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

/**
 * The jobs of one import. A service puts it under its import's path: {@code …/import/jobs}.
 *
 * <p>The roles stand twice: the document's scanner does not see those of an inherited method.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public abstract class ImportJobResource {

    @Inject
    Background background;

    @Inject
    Rejections rejections;

    @Inject
    Paging paging;

    private final String kind;

    /** @param kind that of the {@link BulkRows} it imports by */
    protected ImportJobResource(String kind) {
        this.kind = kind;
    }

    @Schema(name = "ImportRejectionPage", description = "A page of rejected rows; `next` is absent on the last one")
    record RejectionPage(
            List<BulkReport.Row> items,
            @Nullable String next,
            @Nullable String prev) {}

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.AUDITOR})
    @SecurityRequirement(
            name = "SecurityScheme",
            scopes = {Roles.ENTERPRISE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getImportJob", summary = "How far an import in the background has come")
    public ImportJob get(@PathParam("id") UUID id) {
        return background.get(kind, id);
    }

    @GET
    @Path("{id}/rejected")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.AUDITOR})
    @SecurityRequirement(
            name = "SecurityScheme",
            scopes = {Roles.ENTERPRISE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "listRejectedRows", summary = "Rows that the import rejected so far, by their number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RejectionPage.class)))
    public Response rejected(@PathParam("id") UUID id, @BeanParam PageParams page) {
        UUID job = background.get(kind, id).id();
        return paging.answer(
                page,
                new Listing<>(
                        BulkReport.Row.class,
                        seek -> rejections.of(job, seek),
                        row -> List.of(Long.toString(row.row())),
                        row -> row));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @SecurityRequirement(
            name = "SecurityScheme",
            scopes = {Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "cancelImportJob",
            summary = "Stop an import after the rows it is at",
            description = "Rows that have their outcome keep it.")
    public ImportJob cancel(@PathParam("id") UUID id) {
        return background.cancel(kind, id);
    }
}
