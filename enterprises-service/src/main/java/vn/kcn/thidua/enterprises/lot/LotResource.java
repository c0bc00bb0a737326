package vn.kcn.thidua.enterprises.lot;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/zones/{zone}/lots")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Zones")
class LotResource {

    @Inject
    Lots lots;

    @Inject
    ZoneCodes zones;

    @Inject
    Parcelling parcelling;

    @Inject
    MergePatches patches;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @Inject
    Clock clock;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "recordLot", summary = "Record a lot of a zone")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LotView.class)))
    public Response record(@PathParam("zone") String zone, @NotNull @Valid NewLot told) {
        Lot lot = parcelling.record(zone, told);
        String path = UriBuilder.fromPath("/api/v1/zones/{zone}/lots/{lot}")
                .build(lot.zone(), lot.code())
                .toString();
        return answers.created(path, view(lot, null), lot.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listLots", summary = "Lots of a zone by code, with their state on a day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LotView.Page.class)))
    public Response list(
            @PathParam("zone") String zone,
            @QueryParam("state") @Parameter(description = "State on the day `asOf`") @Nullable LotState state,
            @QueryParam("asOf") @Parameter(description = "Day the state is told for; today when absent") @Nullable
                    AsOf asOf,
            @BeanParam PageParams page) {
        ZoneCode code = zones.existing(zone);
        LocalDate day = AsOf.dayOf(asOf, Today.by(clock));
        return paging.answer(
                page,
                new Listing<>(
                        LotView.class,
                        seek -> lots.after(code, state, day, seek),
                        lot -> List.of(lot.code()),
                        lot -> view(lot, asOf)));
    }

    @GET
    @Path("/{lot}")
    @PermitAll
    @Operation(operationId = "getLot", summary = "One lot of a zone, with its state on a day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LotView.class)))
    public Response get(
            @PathParam("zone") String zone,
            @PathParam("lot") String lot,
            @QueryParam("asOf") @Parameter(description = "Day the state is told for; today when absent") @Nullable
                    AsOf asOf) {
        Lot found = lots.byCode(zones.existing(zone), lot);
        return answers.ok(view(found, asOf), found.version() + "-" + found.stateOn(dayOf(asOf)));
    }

    @PATCH
    @Path("/{lot}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "reviseLot", summary = "Revise a lot or its lease (JSON Merge Patch)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LotView.class)))
    public Response revise(
            @PathParam("zone") String zone,
            @PathParam("lot") String lot,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = LotFields.class))) @NotNull
                    JsonNode patch) {
        Lot revised = parcelling.revise(
                zone, lot, ExpectedVersion.of(ifMatch), fields -> patches.apply(fields, patch, LotFields.class));
        return answers.ok(view(revised, null), revised.version() + "-" + revised.stateOn(dayOf(null)));
    }

    private LotView view(Lot lot, @Nullable AsOf asOf) {
        return LotView.of(lot, dayOf(asOf));
    }

    private LocalDate dayOf(@Nullable AsOf asOf) {
        return AsOf.dayOf(asOf, Today.by(clock));
    }
}
