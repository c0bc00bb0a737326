package vn.kcn.thidua.enterprises.difficulty;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;

@Path("/api/v1/difficulties")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Difficulties", description = "What enterprises find hard, and what the board does about it")
class DifficultyResource {

    @Inject
    Difficulties difficulties;

    @Inject
    Shown shown;

    @Inject
    Raising raising;

    @Inject
    Handling handling;

    @Inject
    Catalogue catalogue;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "raiseDifficulty", summary = "An enterprise raises a difficulty of its own")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response raise(@NotNull @Valid NewDifficulty told) {
        Difficulty raised = raising.raise(ownTaxCode(told.taxCode()), told);
        return answers.created("/api/v1/difficulties/" + raised.id(), shown.whole(raised), raised.version());
    }

    private String ownTaxCode(@Nullable String named) {
        String taxCode = named == null ? actor.binding().orElse("") : named.replaceAll("[ .-]", "");
        if (actor.binding().filter(taxCode::equals).isEmpty()) {
            throw Refusal.forbidden("foreign-subject", Map.of("subject", taxCode));
        }
        return taxCode;
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "listDifficulties", summary = "Difficulties as raised; an enterprise sees its own alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyRow.Page.class)))
    public Response list(
            @QueryParam("taxCode") @Nullable String taxCode,
            @QueryParam("zone") @Nullable String zone,
            @QueryParam("category") @Nullable String category,
            @QueryParam("state") @Nullable DifficultyState state,
            @QueryParam("department") @Nullable String department,
            @QueryParam("overdue") @Parameter(description = "true: only those past their day") boolean overdue,
            @BeanParam PageParams page) {
        String whose = actor.isStaff() ? taxCode : actor.binding().orElse("");
        var filter =
                new Difficulties.Filter(whose, zone, category, state, department, overdue ? calendar.today() : null);
        return paging.answer(
                page,
                new Listing<>(
                        DifficultyRow.class,
                        seek -> difficulties.list(filter, seek),
                        difficulty -> List.of(difficulty.id().toString()),
                        shown::row));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "getDifficulty", summary = "One difficulty with its history and files")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response get(@PathParam("id") UUID id) {
        DifficultyView difficulty = shown.whole(handling.visible(id));
        return answers.ok(difficulty, difficulty.tag());
    }

    @GET
    @Path("/figures")
    @PermitAll
    @Operation(
            operationId = "getDifficultyFigures",
            summary = "How many by zone, category and state, and how quickly they are answered")
    public Figures figures() {
        return difficulties.figures(calendar.today());
    }

    @GET
    @Path("/categories")
    @PermitAll
    @Operation(operationId = "listDifficultyCategories", summary = "What difficulties are sorted by, and their terms")
    public List<Category> categories() {
        return catalogue.categories();
    }

    @GET
    @Path("/departments")
    @PermitAll
    @Operation(operationId = "listDepartments", summary = "The board's departments")
    public List<Department> departments() {
        return catalogue.departments();
    }
}
