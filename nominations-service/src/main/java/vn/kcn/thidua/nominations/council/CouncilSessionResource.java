package vn.kcn.thidua.nominations.council;

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
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/council-sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Council sessions", description = "Sessions of the emulation council: cases, quorum, minutes")
class CouncilSessionResource {

    @Inject
    Convening convening;

    @Inject
    SessionReading reading;

    @Inject
    Counting counting;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "callCouncilSession", summary = "Call a session: its roster and its nominations")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response call(@Valid @NotNull NewSession wanted) {
        SessionView session = convening.call(wanted);
        return answers.created("/api/v1/council-sessions/" + session.id(), session, session.version());
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listCouncilSessions",
            summary = "Sessions in the order they were called; a member sees those he belongs to")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionPage.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        SessionRow.class,
                        reading::list,
                        session -> List.of(session.id().toString()),
                        session -> session));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getCouncilSession", summary = "One session; its tallies once it is closed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response read(@PathParam("id") UUID id) {
        SessionView session = reading.read(id);
        int cast =
                session.cases().stream().mapToInt(SessionView.Case::ballotsCast).sum();
        return answers.ok(session, session.version() + "-" + cast);
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "openCouncilSession", summary = "Open a session for the vote")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response open(@PathParam("id") UUID id) {
        return answer(convening.open(id));
    }

    @POST
    @Path("{id}/roster")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "seatCouncil", summary = "Change who sits in a session that has not been opened")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response seat(@PathParam("id") UUID id, @Valid @NotNull Roster roster) {
        return answer(convening.seat(id, roster));
    }

    @POST
    @Path("{id}/absence")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "excuseMembers", summary = "Say who stays away; the others are there and make the quorum")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response excuse(@PathParam("id") UUID id, @Valid @NotNull Absence absence) {
        return answer(convening.excuse(id, absence));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "closeCouncilSession", summary = "End the vote and count (kiểm phiếu)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response close(@PathParam("id") UUID id) {
        return answer(counting.close(id));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "cancelCouncilSession",
            summary = "Cancel a session that has not been opened; its nominations can be called again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return answer(convening.cancel(id));
    }

    private Response answer(SessionView session) {
        return answers.ok(session, session.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "CouncilSessionPage")
    record SessionPage(
            List<SessionRow> items,
            @Nullable String next,
            @Nullable String prev) {}
}
