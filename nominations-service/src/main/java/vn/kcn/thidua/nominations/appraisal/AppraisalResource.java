package vn.kcn.thidua.nominations.appraisal;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Idempotent;

/** The reviews of one case. */
@Path("/api/v1/nominations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal", description = "Reviews of cases by declared criteria, and what they make together")
class AppraisalResource {

    @Inject
    Assigning assigning;

    @Inject
    Weighing weighing;

    @Inject
    Answers answers;

    @POST
    @Path("reviews")
    @Idempotent
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "assignReview",
            summary = "Ask somebody to appraise; refused with the conflict of interest that he has")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response assign(@PathParam("id") UUID id, @Valid @NotNull NewReview wanted) {
        ReviewView review = assigning.assign(id, wanted);
        return answers.created("/api/v1/reviews/" + review.id(), review, review.version());
    }

    @GET
    @Path("reviews")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listReviews",
            summary = "Who appraises the case; the points where the reader may see them")
    public List<ReviewView> reviews(@PathParam("id") UUID id) {
        return weighing.reviews(id);
    }

    @GET
    @Path("appraisal-result")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getAppraisalResult", summary = "What the submitted reviews make together, as of now")
    public AppraisalView result(@PathParam("id") UUID id) {
        return weighing.result(id);
    }
}
