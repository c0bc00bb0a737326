package vn.kcn.thidua.nominations.award;

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
import java.time.LocalDate;
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
import vn.kcn.thidua.kit.http.Idempotent;

/** Proposals to the higher level (đề nghị cấp trên khen thưởng). */
@Path("/api/v1/recommendations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations", description = "Proposals to a higher level, and what became of them")
class RecommendationResource {

    @Inject
    Recommending recommending;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "recommend", summary = "Propose to the higher level what it alone decides")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response send(@Valid @NotNull NewRecommendation wanted) {
        RecommendationView sent = recommending.send(wanted);
        return answers.created("/api/v1/recommendations/" + sent.id(), sent, sent.version());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getRecommendation", summary = "One recommendation, and what came of each nomination")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(recommending.read(id));
    }

    @POST
    @Path("{id}/receipt")
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(operationId = "receiveRecommendation", summary = "Record that the higher level has received it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response receive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Reception reception) {
        return answer(recommending.receive(id, reception.receivedOn(), ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(
            operationId = "answerRecommendation",
            summary = "Record what the higher level said of one nomination: its decision, or its reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAnswer answer) {
        return answer(recommending.answer(id, answer, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(RecommendationView view) {
        return answers.ok(view, view.version());
    }

    /** When it arrived. */
    @Schema(name = "RecommendationReception")
    record Reception(@NotNull LocalDate receivedOn) {}
}
