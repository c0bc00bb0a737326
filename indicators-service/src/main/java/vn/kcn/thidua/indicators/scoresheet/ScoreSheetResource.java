package vn.kcn.thidua.indicators.scoresheet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;

@Path("/api/v1/score-sheets/{movement}/{block}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Score sheets", description = "Bảng điểm: by what a block is judged in a movement")
class ScoreSheetResource {

    @Inject
    Drawing drawing;

    @Inject
    Assessing assessing;

    @Inject
    ScoreSheets sheets;

    @Inject
    Answers answers;

    @Schema(name = "Judgements")
    record Judgements(@NotEmpty @Size(max = 200) List<@Valid Judgement> items) {}

    @PUT
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "drawScoreSheet",
            summary = "Draw up the score sheet of a block in a movement",
            description = "On each level of the tree the weights come to 100. 201 the first time; changing it needs"
                    + " If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up for the first time",
            content = @Content(schema = @Schema(implementation = ScoreSheetView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = ScoreSheetView.class)))
    public Response draw(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Sheet sheet) {
        var drawn = drawing.draw(movement, block, sheet, ifMatch);
        ScoreSheetView view = drawn.sheet();
        return drawn.isNew()
                ? answers.created("/api/v1/score-sheets/" + movement + "/" + block, view, view.version())
                : answers.ok(view, view.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "getScoreSheet", summary = "Read the score sheet of a block in a movement")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScoreSheetView.class)))
    public Response get(@PathParam("movement") String movement, @PathParam("block") String block) {
        ScoreSheet sheet = sheets.get(movement, block);
        return answers.ok(ScoreSheetView.of(sheet), sheet.version());
    }

    @POST
    @Path("assessments/{member}")
    @RolesAllowed({Roles.OFFICER, Roles.ENTERPRISE})
    @Operation(
            operationId = "assessMember",
            summary = "Give a member points for what no figure measures",
            description = "The member itself gives its own points, an officer the reviewed ones, which count. If-Match"
                    + " takes the sheet's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentsView.class)))
    public AssessmentsView assess(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @PathParam("member") String member,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Judgements judgements) {
        return assessing.assess(movement, block, member, judgements.items(), ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("assessments/{member}")
    @RolesAllowed({Roles.OFFICER, Roles.ENTERPRISE, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getAssessments", summary = "Read what was assessed for a member")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentsView.class)))
    public AssessmentsView assessments(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @PathParam("member") String member) {
        return assessing.read(movement, block, member);
    }
}
