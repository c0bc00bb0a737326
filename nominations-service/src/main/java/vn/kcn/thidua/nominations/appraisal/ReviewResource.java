package vn.kcn.thidua.nominations.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** An appraiser's own reviews; the secretary takes them back and reopens them. */
@Path("/api/v1/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal")
class ReviewResource {

    @Inject
    Reviewing reviewing;

    @Inject
    Assigning assigning;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL})
    @Operation(operationId = "listOwnReviews", summary = "The reviews that one is or was asked for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewPage.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        ReviewView.class,
                        reviewing::list,
                        review -> List.of(review.id().toString()),
                        review -> review));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL})
    @Operation(operationId = "getReview", summary = "One of one's own reviews")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(reviewing.read(id));
    }

    @PUT
    @Path("{id}/scores")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL})
    @Operation(operationId = "scoreReview", summary = "Keep points, as many as there are; they do not count yet")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response score(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReviewScores scores) {
        return answer(reviewing.score(id, scores, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL})
    @Operation(operationId = "submitReview", summary = "Submit a complete review: from then on it counts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReviewOpinion opinion) {
        return answer(reviewing.submit(id, opinion, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/declination")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL})
    @Operation(operationId = "declineReview", summary = "Decline to appraise, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReviewEnding ending) {
        return answer(reviewing.decline(id, ending, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/relief")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "relieveReview", summary = "Take a review from its appraiser before it is in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response relieve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReviewEnding ending) {
        return answer(assigning.relieve(id, ending, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed(Roles.SECRETARY)
    @Operation(operationId = "reopenReview", summary = "Give a review back to its appraiser, before the council has it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReviewEnding ending) {
        return answer(assigning.reopen(id, ending, ExpectedVersion.of(ifMatch)));
    }

    private Response answer(ReviewView review) {
        return answers.ok(review, review.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "ReviewPage")
    record ReviewPage(
            List<ReviewView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
