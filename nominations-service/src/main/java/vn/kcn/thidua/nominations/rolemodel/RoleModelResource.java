package vn.kcn.thidua.nominations.rolemodel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/role-models")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role models", description = "Điển hình tiên tiến: stories of those who were honoured")
class RoleModelResource {

    @Inject
    Telling telling;

    @Inject
    RoleModelReading reading;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "draftRoleModel", summary = "Draft a story of an award")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoleModelView.class)))
    public Response draft(@Valid @NotNull Story written) {
        RoleModelView model = telling.draft(written);
        return answers.created("/api/v1/role-models/" + model.id(), model, model.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRoleModels",
            summary = "Stories in the order they were written; the public sees what is published")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleModelPage.class)))
    public Response list(
            @QueryParam("state")
                    @Parameter(
                            description = "For the board's people",
                            schema = @Schema(implementation = RoleModelState.class))
                    @Nullable
                    RoleModelState state,
            @QueryParam("award") @Nullable @Parameter(description = "Code of an award that it tells of") String award,
            @BeanParam PageParams page) {
        return paging.answer(
                page,
                (after, limit) -> reading.list(state, award, after, limit),
                model -> List.of(model.id().toString()),
                model -> model);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getRoleModel", summary = "One story, with its pictures and its awards")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleModelView.class)))
    @APIResponse(responseCode = "410", description = "It was withdrawn")
    public Response read(@PathParam("id") UUID id) {
        RoleModelView model = reading.read(id);
        String held =
                model.awards().stream().map(told -> told.holds() ? "1" : "0").reduce("", String::concat);
        return answers.ok(model, model.version() + "-" + model.pictures().size() + "-" + held);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "reviseRoleModel", summary = "Change a story that is a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleModelView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = Story.class))) JsonNode patch) {
        return answer(telling.revise(id, patch, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER})
    @Operation(
            operationId = "publishRoleModel",
            summary = "Publish a story: of awards that hold, and of people who agreed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleModelView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(telling.publish(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER})
    @Operation(operationId = "withdrawRoleModel", summary = "Withdraw a published story, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleModelView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Withdrawal withdrawal) {
        return answer(telling.withdraw(id, withdrawal.reason(), ExpectedVersion.of(ifMatch)));
    }

    private Response answer(RoleModelView model) {
        return answers.ok(model, model.version());
    }

    /** Why a story is taken back. */
    @Schema(name = "RoleModelWithdrawal")
    record Withdrawal(@NotBlank @Size(max = 2_000) String reason) {}

    /** The page as the API document names it. */
    @Schema(name = "RoleModelPage")
    record RoleModelPage(List<RoleModelRow> items, @Nullable String next) {}
}
