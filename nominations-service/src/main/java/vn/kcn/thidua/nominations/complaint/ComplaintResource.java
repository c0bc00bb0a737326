package vn.kcn.thidua.nominations.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

/** Complaints, and what became of them. */
@Path("/api/v1/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints", description = "Petitions, complaints and denunciations about a case")
class ComplaintResource {

    @Inject
    Complaining complaining;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "listOpenComplaints", summary = "Open complaints in the order they were filed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintPage.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        ComplaintView.class,
                        complaining::open,
                        complaint -> List.of(complaint.id().toString()),
                        complaint -> complaint));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getComplaint", summary = "One complaint; who complains is for the secretary")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(complaining.read(id));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "acceptComplaint", summary = "Accept a complaint (thụ lý)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(complaining.accept(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/declination")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "declineComplaint", summary = "Decline a complaint, with the reason (không thụ lý)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ComplaintReason why) {
        return answer(complaining.decline(id, why, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "extendComplaint", summary = "Extend the term of a complex matter, once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ComplaintReason why) {
        return answer(complaining.extend(id, why, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/settlement")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "settleComplaint", summary = "Settle a complaint with a reasoned answer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Settlement settlement) {
        return answer(complaining.settle(id, settlement, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "withdrawComplaint", summary = "Record that who complained takes it back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ComplaintReason why) {
        return answer(complaining.withdraw(id, why, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(ComplaintView complaint) {
        return answers.ok(complaint, complaint.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "ComplaintPage")
    record ComplaintPage(
            List<ComplaintView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
