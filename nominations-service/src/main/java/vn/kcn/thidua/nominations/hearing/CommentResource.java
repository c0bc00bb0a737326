package vn.kcn.thidua.nominations.hearing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** The comments on one nomination, as the office works on them. */
@Path("/api/v1/nominations/{id}/comments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public consultation")
class CommentResource {

    @Inject
    Moderating moderating;

    @Inject
    Answers answers;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "listComments", summary = "All comments on a nomination, without who wrote them")
    public List<CommentView> list(@PathParam("id") UUID id) {
        return moderating.list(id);
    }

    @GET
    @Path("table")
    @Produces("text/csv")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "exportComments", summary = "The comments and their answers as a table for the minutes")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response table(@PathParam("id") UUID id) {
        return Response.ok(moderating.table(id))
                .type("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"gop-y.csv\"")
                .build();
    }

    @GET
    @Path("{comment}")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "getComment",
            summary = "One comment with who wrote it; each reading is in the audit trail")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        return answer(moderating.read(id, comment));
    }

    @POST
    @Path("{comment}/publication")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "publishComment", summary = "Let everybody read a comment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response publish(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(moderating.publish(id, comment, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{comment}/withholding")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "withholdComment", summary = "Keep a comment back, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response withhold(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CommentDecision why) {
        return answer(moderating.withhold(id, comment, why, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{comment}/answer")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "answerComment", summary = "Answer a published comment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CommentDecision words) {
        return answer(moderating.answer(id, comment, words, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(CommentView comment) {
        return answers.ok(comment, comment.version());
    }
}
