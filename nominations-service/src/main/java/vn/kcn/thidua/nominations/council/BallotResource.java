package vn.kcn.thidua.nominations.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;

/** How votes come in, and how they are counted again. */
@Path("/api/v1/council-sessions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ballots", description = "The secret vote of the council")
class BallotResource {

    @Inject
    Voting voting;

    @Inject
    Counting counting;

    @POST
    @Path("ballots")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(
            operationId = "castBallot",
            summary = "Vote on one nomination",
            description =
                    "In a secret session (bỏ phiếu kín) once: that a member has voted is known, how is not. In an open"
                            + " one the vote may be changed until the close. Nobody sees a tally before it.")
    public Receipt vote(@PathParam("id") UUID id, @Valid @NotNull NewBallot ballot) {
        return voting.vote(id, ballot);
    }

    @GET
    @Path("ballots")
    @RolesAllowed({Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listBallots",
            summary = "All ballots after the close, for anybody of the council to count; receipts and choices apart")
    public List<BallotList> ballots(@PathParam("id") UUID id) {
        return counting.ballots(id);
    }

    @GET
    @Path("verification")
    @RolesAllowed({Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "verifyBallots", summary = "Count again what is stored, and compare with the close")
    public List<Recount> verify(@PathParam("id") UUID id) {
        return counting.verify(id);
    }

    @POST
    @Path("written-opinions")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "recordWrittenOpinion",
            summary = "Put an absent member's written opinion on record (ý kiến bằng văn bản)")
    @APIResponse(responseCode = "204", description = "It counts at the close")
    public void write(@PathParam("id") UUID id, @Valid @NotNull NewWrittenOpinion opinion) {
        voting.write(id, opinion);
    }

    @POST
    @Path("paper-counts")
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER})
    @Operation(
            operationId = "countPaperBallots",
            summary = "Enter a count of paper ballots; two people do, each alone, and the close waits until both agree")
    @APIResponse(responseCode = "204", description = "Entered")
    public void countPaper(@PathParam("id") UUID id, @Valid @NotNull PaperCount found) {
        voting.countPaper(id, found);
    }
}
