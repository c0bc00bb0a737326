package vn.kcn.thidua.nominations.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** Awards by the years that they honour. */
@Path("/api/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
class AwardHistoryResource {

    @Inject
    AwardHistories histories;

    @Inject
    Paging paging;

    @Inject
    Actor actor;

    @GET
    @Path("history")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "getAwardHistory",
            summary = "What an enterprise, or somebody of it, was honoured with year by year, and the streaks of it",
            description = "Awards of the register and those of before. An enterprise sees its own and its people's.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Histories.class)))
    public Histories history(
            @QueryParam("taxCode") @NotNull @Parameter(example = "2400999012") String taxCode,
            @QueryParam("name")
                    @Nullable
                    @Parameter(description = "Of a person or collective, accents or not; absent: the enterprise itself")
                    String name) {
        actor.requireActsFor(taxCode);
        return new Histories(histories.of(taxCode, name));
    }

    @GET
    @Path("streaks")
    @RolesAllowed({Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listAwardStreaks",
            summary = "Who has had an award in each of so many years up to one",
            description = "Whom the law lets rise: three times chiến sĩ thi đua cơ sở in a row, for one.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HolderPage.class)))
    public Response streaks(
            @QueryParam("award") @NotNull @Parameter(example = "CSTDCS") String award,
            @QueryParam("years") @NotNull @Min(1) @Max(30) @Parameter(example = "3") Integer years,
            @QueryParam("until") @NotNull @Min(1945) @Max(2200) @Parameter(example = "2021") Integer until,
            @BeanParam PageParams page) {
        return paging.answer(
                page,
                (after, limit) -> histories.holders(
                        award, until - years + 1, until, after.isEmpty() ? "" : after.getFirst(), limit),
                holder -> List.of(holder.nomineeKey()),
                holder -> new Holder(holder.kind(), holder.name(), holder.taxCode()));
    }

    /** The histories of everybody of that name. */
    @Schema(name = "AwardHistories")
    record Histories(List<AwardHistory> items) {}

    /** One who has had it every year. */
    @Schema(name = "AwardStreakHolder")
    record Holder(
            RecipientKind recipientKind,
            String recipientName,
            @Nullable String taxCode) {}

    /** The page as the API document names it. */
    @Schema(name = "AwardStreakHolderPage")
    record HolderPage(List<Holder> items, @Nullable String next) {}
}
