package vn.kcn.thidua.nominations.concurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

/** Requests to agencies, and what became of them. */
@Path("/api/v1/concurrences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinions of agencies", description = "Agencies asked about a case, their answers and their silence")
class ConcurrenceResource {

    @Inject
    Concurring concurring;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "listConcurrences", summary = "Requests in the order they were sent; overdue ones alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConcurrencePage.class)))
    public Response list(@QueryParam("overdue") @DefaultValue("false") boolean overdue, @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        ConcurrenceView.class,
                        seek -> concurring.list(overdue, seek),
                        asked -> List.of(asked.id().toString()),
                        asked -> asked));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getConcurrence", summary = "One request, with its term, its answer and its files")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConcurrenceView.class)))
    public Response read(@PathParam("id") UUID id) {
        ConcurrenceView asked = concurring.read(id);
        // what it says changes with the days, and its files come beside it
        return answers.ok(
                asked,
                asked.version() + "-" + asked.overdueBy() + "-" + asked.files().size());
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "answerConcurrence", summary = "Record what the agency answered, with the letter's number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConcurrenceView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewPosition given) {
        return answer(concurring.answer(id, given, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/escalation")
    @RolesAllowed({Roles.SECRETARY, Roles.LEADER})
    @Operation(operationId = "escalateConcurrence", summary = "Tell those above an agency that it is late")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConcurrenceView.class)))
    public Response escalate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Escalation escalation) {
        return answer(concurring.escalate(id, escalation, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "withdrawConcurrence", summary = "Take a request back, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConcurrenceView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ConcurrenceWithdrawal withdrawal) {
        return answer(concurring.withdraw(id, withdrawal, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(ConcurrenceView asked) {
        return answers.ok(asked, asked.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "ConcurrencePage")
    record ConcurrencePage(
            List<ConcurrenceView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
