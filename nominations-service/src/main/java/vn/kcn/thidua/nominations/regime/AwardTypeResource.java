package vn.kcn.thidua.nominations.regime;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/award-types")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Award types",
        description = "Titles and forms of reward: who may receive them, who decides, the money that goes with them")
class AwardTypeResource {

    @Inject
    AwardTypes awards;

    @Inject
    Paging paging;

    @GET
    @PermitAll
    @Operation(operationId = "listAwardTypes", summary = "The awards of each legal regime, and what they ask for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AwardTypePage.class)))
    public Response list(
            @QueryParam("regime") @Nullable String regime,
            @QueryParam("kind") @Nullable @Parameter(description = "Titles or forms: two lists, never one")
                    AwardKind kind,
            @QueryParam("on") @Nullable @Parameter(description = "Only of regimes in force on that day") LocalDate on,
            @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        AwardTypeView.class,
                        seek -> awards.list(new AwardTypes.Filter(regime, kind, on), seek),
                        award -> List.of(award.regime(), award.code()),
                        AwardTypeView::of));
    }

    @GET
    @Path("{code}/money")
    @PermitAll
    @Operation(
            operationId = "getPrizeMoney",
            summary = "What an award brings its recipient when it is decided on that day (tiền thưởng)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrizeMoney.class)))
    public PrizeMoney money(
            @PathParam("code") String code,
            @QueryParam("recipient") @NotNull RecipientKind recipient,
            @QueryParam("on") @NotNull LocalDate on,
            @QueryParam("regime") @Nullable @Parameter(description = "The one in force on that day unless said")
                    String regime) {
        return awards.money(regime, code, recipient, on);
    }

    /** The page as the API document names it. */
    @Schema(name = "AwardTypePage")
    record AwardTypePage(
            List<AwardTypeView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
