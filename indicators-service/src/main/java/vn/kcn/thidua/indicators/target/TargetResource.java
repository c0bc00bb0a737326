package vn.kcn.thidua.indicators.target;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Moment;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/targets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "Mục tiêu: what a movement wants an indicator to reach, by when")
class TargetResource {

    @Inject
    Setting setting;

    @Inject
    Targets targets;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "setTarget", summary = "Set a target of a movement")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response set(@Valid NewTarget wish) {
        TargetView target = setting.set(wish);
        return answers.created("/api/v1/targets/" + target.id(), target, target.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTargets", summary = "List targets, of one movement or of all")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = TargetView.Page.class)))
    public Response list(@QueryParam("movement") @Nullable String movement, @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        TargetView.class,
                        seek -> targets.after(movement, seek),
                        target -> List.of(target.id().toString()),
                        TargetView::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getTarget", summary = "Read a target as it is in force")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "As it had been set by this instant: 2021-08-06T17:00:00+07:00")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        Target target = targets.get(id);
        TargetView view = knownAt == null
                ? TargetView.of(target)
                : TargetView.of(target, Moment.parse(knownAt, "knownAt")).orElseThrow(() -> Targets.notFound(id));
        return answers.ok(view, view.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "reviseTarget",
            summary = "Revise a target, with the reason",
            description = "The terms before stay readable under their number.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response revise(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid RevisedTarget wish) {
        TargetView target = setting.revise(id, wish, ExpectedVersion.of(ifMatch));
        return answers.ok(target, target.version());
    }

    @GET
    @Path("{id}/revisions")
    @PermitAll
    @Operation(operationId = "listTargetRevisions", summary = "Read every revision of a target, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RevisionsView.class)))
    public Response revisions(@PathParam("id") UUID id) {
        Target target = targets.get(id);
        return answers.ok(RevisionsView.of(target), target.version());
    }
}
