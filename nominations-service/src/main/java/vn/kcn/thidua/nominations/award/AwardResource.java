package vn.kcn.thidua.nominations.award;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** The public register. */
@Path("/api/v1/awards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards", description = "The register of awards, and whether one is genuine")
class AwardResource {

    @Inject
    Awards awards;

    @Inject
    Revoking revoking;

    @Inject
    Actor actor;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @PermitAll
    @Operation(
            operationId = "listAwards",
            summary = "The register of awards, in the order they were granted",
            description = "People are looked for by name, and their prizes shown, by the board alone.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AwardPage.class)))
    public Response list(@BeanParam Filters filters, @BeanParam PageParams page) {
        AwardQuery query = filters.query(actor.isStaff());
        return paging.answer(
                page,
                (after, limit) -> awards.list(query, after, limit),
                granted -> List.of(granted.id().toString()),
                this::view);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "verifyAward", summary = "What the certificate with this verification code stands for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AwardView.class)))
    public Response verify(@PathParam("code") String code) {
        AwardView award = view(awards.byCode(code));
        return answers.ok(award, award.version() + (award.money() == null ? "-p" : ""));
    }

    @POST
    @Path("{code}/revocation")
    @RolesAllowed(Roles.LEADER)
    @Operation(
            operationId = "revokeAward",
            summary = "Revoke an award by a new decision, with its ground; who built on it is looked at again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevokedView.class)))
    public Response revoke(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewRevocation wanted) {
        RevokedView revoked = revoking.revoke(code, wanted, ExpectedVersion.of(ifMatch));
        return answers.ok(revoked, revoked.award().version());
    }

    @POST
    @Path("{code}/correction")
    @RolesAllowed(Roles.LEADER)
    @Operation(operationId = "correctAward", summary = "Correct how an award writes its recipient, by a new decision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AwardView.class)))
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewCorrection wanted) {
        AwardView award = revoking.correct(code, wanted, ExpectedVersion.of(ifMatch));
        return answers.ok(award, award.version());
    }

    private AwardView view(Award award) {
        return AwardView.of(award, actor.mayActFor(award.taxCode == null ? "" : award.taxCode));
    }

    /** How somebody narrows the register; different filters must fit together. */
    static class Filters {

        @QueryParam("q")
        @Size(max = 200)
        @Parameter(description = "Words of the recipient's name, in any order, accents or not", example = "vi du mot")
        @Nullable
        String q;

        @QueryParam("recipient")
        @Size(max = 300)
        @Parameter(description = "The name as it is written, capitals or not")
        @Nullable
        String recipient;

        @QueryParam("taxCode")
        @Parameter(description = "The enterprise, or that of the person or collective", example = "2400999012")
        @Nullable
        String taxCode;

        @QueryParam("award")
        @Parameter(description = "Code of the award type", example = "GIAY_KHEN")
        @Nullable
        String award;

        @QueryParam("year")
        @Parameter(description = "The year that the award honours", example = "2021")
        @Nullable
        Integer year;

        @QueryParam("movement")
        @Parameter(description = "Code of the movement", example = "MTK-2021")
        @Nullable
        String movement;

        @QueryParam("recipientKind")
        @Parameter(schema = @Schema(implementation = RecipientKind.class))
        @Nullable
        RecipientKind recipientKind;

        @QueryParam("state")
        @Parameter(schema = @Schema(implementation = AwardState.class))
        @Nullable
        AwardState state;

        /** @param seesPeople whether who asks may look for people by their names, and see what they were given */
        AwardQuery query(boolean seesPeople) {
            return new AwardQuery(q, recipient, taxCode, award, year, movement, recipientKind, state, seesPeople);
        }
    }

    /** The page as the API document names it. */
    @Schema(name = "AwardPage")
    record AwardPage(List<AwardView> items, @Nullable String next) {}
}
