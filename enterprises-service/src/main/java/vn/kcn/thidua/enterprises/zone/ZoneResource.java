package vn.kcn.thidua.enterprises.zone;

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
import java.time.Clock;
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
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/zones")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Zones", description = "Industrial zones and their land")
class ZoneResource {

    @Inject
    Zones zones;

    @Inject
    Recording recording;

    @Inject
    Revising revising;

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
    @Operation(operationId = "recordZone", summary = "Record a zone")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response record(@NotNull @Valid NewZone zone) {
        Zone recorded = recording.record(zone);
        return answers.created("/api/v1/zones/" + recorded.code(), view(recorded, null), recorded.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listZones", summary = "Zones by code, with their land as of a day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ZoneView.Page.class)))
    public Response list(
            @QueryParam("asOf") @Parameter(description = "Day the land is told for; today when absent") @Nullable
                    AsOf asOf,
            @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(ZoneView.class, zones::after, zone -> List.of(zone.code()), zone -> view(zone, asOf)));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getZone", summary = "One zone, with its land as of a day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response get(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "Day the land is told for; today when absent") @Nullable
                    AsOf asOf) {
        Zone zone = zones.byCode(code);
        return answers.ok(view(zone, asOf), zone.version());
    }

    @PATCH
    @Path("/{code}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "reviseZone", summary = "Revise a zone (JSON Merge Patch)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response revise(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ZoneFields.class))) @NotNull
                    JsonNode patch) {
        Zone zone = revising.revise(
                code, ExpectedVersion.of(ifMatch), fields -> patches.apply(fields, patch, ZoneFields.class));
        return answers.ok(view(zone, null), zone.version());
    }

    @POST
    @Path("/{code}/states")
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "enterZoneState",
            summary = "Enter what a zone has become, from a day on, by which document",
            description = "A day before the last known state corrects the past: it needs a reason.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response enter(@PathParam("code") String code, @NotNull @Valid ZoneChange change) {
        Zone zone = revising.enter(code, change);
        return answers.created("/api/v1/zones/" + zone.code(), view(zone, null), zone.version());
    }

    private ZoneView view(Zone zone, @Nullable AsOf asOf) {
        return ZoneView.of(zone, asOf, Today.by(clock));
    }
}
