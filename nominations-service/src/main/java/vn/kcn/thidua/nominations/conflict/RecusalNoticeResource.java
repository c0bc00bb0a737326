package vn.kcn.thidua.nominations.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

/** That one is recused, for whom it is about and for the secretariat. */
@Path("/api/v1/recusal-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts of interest")
class RecusalNoticeResource {

    @Inject
    Telling telling;

    @Inject
    Paging paging;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER})
    @Operation(operationId = "listRecusalNotices", summary = "One's own recusals; to the secretary everybody's")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticePage.class)))
    public Response list(
            @QueryParam("member") @Parameter(description = "To the secretary alone: whose") @Nullable String member,
            @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        RecusalNotice.class,
                        seek -> telling.list(member, seek),
                        notice -> List.of(notice.id().toString()),
                        notice -> notice));
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER})
    @Operation(operationId = "acknowledgeRecusal", summary = "Say that one has read that one is recused")
    public RecusalNotice acknowledge(@PathParam("id") UUID id) {
        return telling.acknowledge(id);
    }

    /** The page as the API document names it. */
    @Schema(name = "RecusalNoticePage")
    record NoticePage(
            List<RecusalNotice> items,
            @Nullable String next,
            @Nullable String prev) {}
}
