package vn.kcn.thidua.nominations.movement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/movements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Movements")
class MovementResource {

    @Inject
    Launching launching;

    @Inject
    Amending amending;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(operationId = "draftMovement", summary = "Draft the plan of a movement")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response draft(@Valid @NotNull MovementPlan plan) {
        MovementView movement = launching.draft(plan);
        return answers.created("/api/v1/movements/" + movement.code(), movement, movement.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMovements", summary = "All movements, in the order they were drafted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementPage.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        MovementView.class,
                        launching::list,
                        movement -> List.of(movement.id().toString()),
                        movement -> movement));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getMovement", summary = "One movement, by its code or id")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response read(@PathParam("code") String code) {
        MovementView movement = launching.read(code);
        return answers.ok(movement, movement.version());
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(operationId = "reviseMovement", summary = "Change a movement that is a draft; a launched one is amended")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response revise(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = MovementPlan.class)))
                    JsonNode patch) {
        MovementView movement = launching.revise(code, patch, ExpectedVersion.of(ifMatch));
        return answers.ok(movement, movement.version());
    }

    @POST
    @Path("{code}/launch")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "launchMovement", summary = "Launch a movement (phát động)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response launch(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        MovementView movement = launching.launch(code, ExpectedVersion.of(ifMatch));
        return answers.ok(movement, movement.version());
    }

    @POST
    @Path("{code}/closing")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "closeMovement", summary = "Close a movement after its final review (tổng kết)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response close(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        MovementView movement = launching.close(code, ExpectedVersion.of(ifMatch));
        return answers.ok(movement, movement.version());
    }

    @POST
    @Path("{code}/amendments")
    @RolesAllowed(Roles.LEADER)
    @Operation(
            operationId = "amendMovement",
            summary = "Change a launched movement, with the reason; everybody can read what was before")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response amend(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAmendment amendment) {
        MovementView movement = amending.amend(code, amendment, ExpectedVersion.of(ifMatch));
        return answers.ok(movement, movement.version());
    }

    @POST
    @Path("{code}/reviews")
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(operationId = "reviewMovement", summary = "Record an interim or the final review (sơ kết, tổng kết)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MovementView.class)))
    public Response review(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Review review) {
        MovementView movement = amending.review(code, review, ExpectedVersion.of(ifMatch));
        return answers.ok(movement, movement.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "MovementPage")
    record MovementPage(
            List<MovementView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
