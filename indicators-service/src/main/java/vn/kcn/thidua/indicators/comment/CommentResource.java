package vn.kcn.thidua.indicators.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Idempotent;

@Path("/api/v1/reports/{taxCode}/{period}/comments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class CommentResource {

    @Inject
    Commenting commenting;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "commentOnReport",
            summary = "Comment on a figure of a report, and flag it for follow-up",
            description = "The board may write for itself alone; what an enterprise writes both sides read.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response write(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @Valid NewComment comment) {
        Commented.Key key = Commented.Key.of(form, taxCode, period);
        CommentView written = commenting.write(key, comment);
        return answers.created(key.path(), written, written.version());
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(
            operationId = "listReportComments",
            summary = "Read what was said about a report's figures, as far as the caller may see it")
    public CommentView.All list(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @Parameter(description = "Only what is flagged for follow-up and not resolved")
                    @QueryParam("open")
                    @DefaultValue("false")
                    boolean open) {
        return new CommentView.All(commenting.of(Commented.Key.of(form, taxCode, period), open));
    }

    @POST
    @Path("{id}/resolution")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "resolveReportComment",
            summary = "Resolve a comment, once; an enterprise resolves what it wrote itself")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public CommentView resolve(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @PathParam("id") UUID id,
            @QueryParam("form") @Nullable String form,
            @Valid NewComment.Resolution resolution) {
        return commenting.resolve(Commented.Key.of(form, taxCode, period), id, resolution);
    }
}
