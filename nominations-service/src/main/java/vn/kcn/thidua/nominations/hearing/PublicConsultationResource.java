package vn.kcn.thidua.nominations.hearing;

import jakarta.annotation.security.PermitAll;
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
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

/** Who is listed for the public's opinion, and the public's door to say it. */
@Path("/api/v1/public-consultations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public consultation", description = "Who is listed for the public, and what the public says")
class PublicConsultationResource {

    @Inject
    Hearing hearing;

    @Inject
    Paging paging;

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicConsultations",
            summary = "The nominations that the public is asked about today")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListedPage.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        ListedCase.class,
                        hearing::listed,
                        listed -> List.of(listed.nomination().toString()),
                        listed -> listed));
    }

    @POST
    @Path("{nomination}/comments")
    @PermitAll
    @Operation(
            operationId = "commentInPublic",
            summary = "Comment on a listed nomination, without a log-in: plain text, shown once it has been looked at")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = CommentReceipt.class)))
    public Response comment(@PathParam("nomination") UUID nomination, @Valid @NotNull NewComment wanted) {
        return Response.accepted(hearing.comment(nomination, wanted)).build();
    }

    @GET
    @Path("{nomination}/comments")
    @PermitAll
    @Operation(operationId = "listPublishedComments", summary = "What was said of a listed nomination, and answered")
    public List<PublishedComment> comments(@PathParam("nomination") UUID nomination) {
        return hearing.published(nomination);
    }

    /** The page as the API document names it. */
    @Schema(name = "ListedNominationPage")
    record ListedPage(
            List<ListedCase> items,
            @Nullable String next,
            @Nullable String prev) {}
}
