package vn.kcn.thidua.nominations.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import vn.kcn.thidua.kit.http.Idempotent;

@Path("/api/v1/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "Decisions on awards, their signature, and their revocation")
class DecisionResource {

    @Inject
    Deciding deciding;

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "signDecision", summary = "Sign a decision and grant its awards (quyết định khen thưởng)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response sign(@Valid @NotNull NewDecision wanted) {
        DecisionView decision = deciding.sign(wanted);
        return answers.created("/api/v1/decisions/" + decision.id(), decision, decision.version());
    }

    @POST
    @Path("drafts")
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "draftDecision", summary = "Draft a decision for the leader to sign (dự thảo)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response draft(@Valid @NotNull NewDecision wanted) {
        DecisionView decision = drafting.draft(wanted);
        return answers.created("/api/v1/decisions/" + decision.id(), decision, decision.version());
    }

    @POST
    @Path("{id}/signature")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "signDraftDecision", summary = "Sign a drafted decision and grant its awards")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response sign(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        DecisionView decision = deciding.sign(id, ExpectedVersion.of(ifMatch));
        return answers.ok(decision, decision.version());
    }

    @POST
    @Path("{id}/discarding")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "discardDecision", summary = "Discard a draft: its number is free again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        DecisionView decision = drafting.discard(id, ExpectedVersion.of(ifMatch));
        return answers.ok(decision, decision.version());
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.LEADER, Roles.SECRETARY})
    @Operation(operationId = "publishDecision", summary = "Make a decision known (công bố)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        DecisionView decision = publishing.publish(id, ExpectedVersion.of(ifMatch));
        return answers.ok(decision, decision.version());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getDecision", summary = "One decision, with the awards it granted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response read(@PathParam("id") UUID id) {
        DecisionView decision = deciding.read(id);
        return answers.ok(decision, decision.version());
    }
}
