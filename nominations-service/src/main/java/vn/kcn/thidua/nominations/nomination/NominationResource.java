package vn.kcn.thidua.nominations.nomination;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/nominations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations")
class NominationResource {

    @Inject
    Nominating nominating;

    @Inject
    Appraising appraising;

    @Inject
    Consulting consulting;

    @Inject
    Reading reading;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(operationId = "draftNomination", summary = "Draft a nomination for an award of a movement")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response draft(@Valid @NotNull NewNomination wanted) {
        NominationView nomination = nominating.draft(wanted);
        return answers.created("/api/v1/nominations/" + nomination.id(), nomination, nomination.version());
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listNominations",
            summary =
                    "Nominations in the order they were drafted; an enterprise sees its own, the council what was put to it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationPage.class)))
    public Response list(
            @QueryParam("movement") @Nullable String movement,
            @QueryParam("stage") @Parameter(schema = @Schema(implementation = Stage.class)) @Nullable String stage,
            @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        NominationRow.class,
                        seek -> reading.list(movement, stage == null ? null : Stage.named(stage), seek),
                        nomination -> List.of(nomination.id().toString()),
                        nomination -> nomination));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getNomination", summary = "One nomination")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(reading.read(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(operationId = "reviseNomination", summary = "Change a nomination that is a draft or was returned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = Proposal.class)))
                    JsonNode patch) {
        return answer(nominating.revise(id, patch, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(operationId = "submitNomination", summary = "Submit the dossier; refused with all that is missing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(nominating.submit(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "returnNomination", summary = "Return a dossier for supplement (trả lại để bổ sung)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response returnForSupplement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReturnOrder order) {
        return answer(appraising.returnForSupplement(id, order, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "acceptNomination", summary = "Accept a complete dossier (tiếp nhận)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(appraising.accept(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/appraisal")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "appraiseNomination", summary = "Record the appraisal of the achievement (thẩm định)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response appraise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAppraisal appraisal) {
        return answer(appraising.appraise(id, appraisal, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "withdrawNomination",
            summary = "Withdraw a nomination that no council has yet (rút hồ sơ)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Ending ending) {
        return answer(nominating.withdraw(id, ending, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/consultation")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "consultPublic",
            summary = "List a nomination for the public's opinion (công khai lấy ý kiến)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response consult(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ConsultationOrder order) {
        return answer(consulting.consult(id, order, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/consultation-end")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "endConsultation", summary = "End the public's opinion after its last day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response endConsultation(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consulting.end(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "refuseNomination", summary = "Decide against a nomination, with the reason it is told")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Ending ending) {
        return answer(appraising.refuse(id, ending, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(NominationView nomination) {
        return answers.ok(nomination, nomination.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "NominationPage")
    record NominationPage(
            List<NominationRow> items,
            @Nullable String next,
            @Nullable String prev) {}
}
