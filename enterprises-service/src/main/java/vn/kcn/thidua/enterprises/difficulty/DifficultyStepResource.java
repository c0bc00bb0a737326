package vn.kcn.thidua.enterprises.difficulty;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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

/** What is done about a difficulty: a resource for each step. */
@Path("/api/v1/difficulties")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Difficulties")
class DifficultyStepResource {

    @Inject
    Handling handling;

    @Inject
    Shown shown;

    @Inject
    Answers answers;

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "assignDifficulty", summary = "Give it to a department, or name the competent agency")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Assignment assignment) {
        return answer(handling.assign(id, ExpectedVersion.of(ifMatch), assignment));
    }

    @POST
    @Path("/{id}/question")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "askAboutDifficulty",
            summary = "Ask the enterprise for more; the clock stands still until it answers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response ask(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Said question) {
        return answer(handling.ask(id, ExpectedVersion.of(ifMatch), question));
    }

    @POST
    @Path("/{id}/supplement")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "supplementDifficulty", summary = "Tell what was asked for; the clock goes on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response supplement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Said told) {
        return answer(handling.supplement(id, ExpectedVersion.of(ifMatch), told));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "answerDifficulty", summary = "Answer it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Said answer) {
        return answer(handling.answer(id, ExpectedVersion.of(ifMatch), answer));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "refuseDifficulty", summary = "Refuse it, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Said reason) {
        return answer(handling.refuse(id, ExpectedVersion.of(ifMatch), reason));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "confirmDifficulty", summary = "The enterprise is content: it is resolved")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(handling.confirm(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(
            operationId = "reopenDifficulty",
            summary = "The enterprise is not content, within its time for it; the term begins anew")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response reopen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Said reason) {
        return answer(handling.reopen(id, ExpectedVersion.of(ifMatch), reason));
    }

    @POST
    @Path("/{id}/settlement")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "settleDifficulty", summary = "Close what the enterprise had its time to reopen")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response settle(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(handling.settle(id, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(Difficulty difficulty) {
        DifficultyView view = shown.whole(difficulty);
        return answers.ok(view, view.tag());
    }
}
