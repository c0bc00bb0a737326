package vn.kcn.thidua.indicators.standing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Day;
import vn.kcn.thidua.indicators.period.Moment;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Idempotent;

@Path("/api/v1/standings/{movement}/{block}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standings", description = "Bảng xếp hạng: how the members of a block stand in a movement")
class StandingResource {

    @Inject
    Standing standing;

    @Inject
    Freezing freezing;

    @Inject
    Simulating simulating;

    @Inject
    Answers answers;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "getProvisionalStanding",
            summary = "Read how a block stands now, or as of a day before",
            description =
                    "Computed from what is approved and assessed at this moment; every point with what it rests on.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public StandingView provisional(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @QueryParam("asOf") @Nullable String asOf) {
        return standing.provisional(movement, block, day(asOf));
    }

    @GET
    @Path("official")
    @PermitAll
    @Operation(
            operationId = "getOfficialStanding",
            summary = "Read the official standing in force, or an earlier version",
            description = "A version is never changed; one that follows another says who moved.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public Response official(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @QueryParam("number") @Nullable Integer number,
            @Parameter(description = "The version in force at this instant: 2021-12-31T17:00:00+07:00")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        StandingView official = knownAt == null
                ? standing.official(movement, block, number)
                : standing.officialAt(movement, block, Moment.parse(knownAt, "knownAt"));
        return answers.ok(official, String.valueOf(official.sha256()));
    }

    @POST
    @Path("official")
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.LEADER})
    @Operation(
            operationId = "freezeStanding",
            summary = "Freeze the standing: the next official version",
            description = "Refused while nothing has changed since the version before.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public Response freeze(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @QueryParam("asOf") @Nullable String asOf) {
        StandingView official = freezing.freeze(movement, block, day(asOf));
        String path = "/api/v1/standings/" + movement + "/" + block + "/official?number=" + official.number();
        return answers.created(path, official, official.number() == null ? 0 : official.number());
    }

    @POST
    @Path("simulations")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "simulateStanding",
            summary = "Ask how the block would stand with other figures or weights",
            description = "Stores nothing and tells nobody. Without overrides it is the provisional standing.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public StandingView simulate(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @QueryParam("asOf") @Nullable String asOf,
            @Valid Overrides overrides) {
        return simulating.simulate(movement, block, day(asOf), overrides);
    }

    @GET
    @Path("members/{member}")
    @RolesAllowed({Roles.OFFICER, Roles.ENTERPRISE, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "explainStanding",
            summary = "Explain a member's score to the last point",
            description =
                    "An enterprise reads its own alone: what each point rests on, which reports it owes, how far its"
                            + " next thresholds are, and by what it would reach the next rank.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ExplainView.class)))
    public ExplainView explain(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @PathParam("member") String member,
            @QueryParam("asOf") @Nullable String asOf) {
        return standing.explain(movement, block, member, day(asOf));
    }

    @GET
    @Path("members/{member}/sensitivity")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "getStandingSensitivity",
            summary = "By what least change of one figure a member would reach a rank",
            description = "Exact, in the decimals that the indicator is printed with, all others staying as they are."
                    + " Simulating the figure reaches the rank; the next smaller change does not.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Sensitivity.View.class)))
    public Sensitivity.View sensitivity(
            @PathParam("movement") String movement,
            @PathParam("block") String block,
            @PathParam("member") String member,
            @QueryParam("rank") @DefaultValue("1") int rank,
            @QueryParam("asOf") @Nullable String asOf) {
        return standing.sensitivity(movement, block, member, rank, day(asOf));
    }

    private static @Nullable LocalDate day(@Nullable String asOf) {
        return asOf == null ? null : Day.parse(asOf);
    }
}
