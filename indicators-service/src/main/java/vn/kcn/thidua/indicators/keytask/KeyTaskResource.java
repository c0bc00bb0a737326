package vn.kcn.thidua.indicators.keytask;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Day;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/key-tasks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key tasks", description = "Nhiệm vụ trọng tâm: tasks of a movement, each with an owner and a due date")
class KeyTaskResource {

    @Inject
    Following following;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "planKeyTask", summary = "Plan a key task of a movement")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = KeyTaskView.class)))
    public Response plan(@Valid NewKeyTask plan) {
        KeyTaskView task = following.plan(plan);
        return answers.created("/api/v1/key-tasks/" + task.id(), task, task.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listKeyTasks", summary = "List key tasks, of one movement or of all")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = KeyTaskView.Page.class)))
    public Response list(
            @QueryParam("movement") @Nullable String movement,
            @Parameter(description = "Only tasks that were not done on the day though their due date had passed")
                    @QueryParam("late")
                    @DefaultValue("false")
                    boolean late,
            @Parameter(description = "As they stood on this day; today without it") @QueryParam("asOf") @Nullable
                    String asOf,
            @BeanParam PageParams page) {
        LocalDate day = day(asOf);
        return paging.answer(
                page,
                new Listing<>(
                        KeyTaskView.class,
                        seek -> following.after(movement, day, late, seek),
                        task -> List.of(task.id().toString()),
                        task -> task));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getKeyTask", summary = "Read a key task")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = KeyTaskView.class)))
    public Response get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        KeyTaskView task = following.read(id, day(asOf));
        return answers.ok(task, asOf == null ? task.tag() : task.tag() + "-" + asOf);
    }

    @POST
    @Path("{id}/notes")
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "noteKeyTaskProgress",
            summary = "Note what was done about a key task as of a day, and the state that it took then",
            description = "A note is added to those before, so it needs no If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Noted; the task as it stands now",
            content = @Content(schema = @Schema(implementation = KeyTaskView.class)))
    public Response note(@PathParam("id") UUID id, @Valid NewNote note) {
        KeyTaskView task = following.note(id, note);
        return answers.created("/api/v1/key-tasks/" + id, task, task.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changeKeyTask",
            summary = "Change a key task: its state as of today, or its milestones as a whole")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = KeyTaskView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        KeyTaskView task = following.change(id, patch, ExpectedVersion.of(ifMatch));
        return answers.ok(task, task.tag());
    }

    private static @Nullable LocalDate day(@Nullable String asOf) {
        return asOf == null ? null : Day.parse(asOf);
    }
}
