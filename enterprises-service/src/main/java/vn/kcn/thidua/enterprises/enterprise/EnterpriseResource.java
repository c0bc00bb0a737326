package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.KnownAt;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Fields;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.MergePatches;

@Path("/api/v1/enterprises")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises", description = "Enterprises of the zones, their states and figures")
class EnterpriseResource {

    @Inject
    Enterprises enterprises;

    @Inject
    Registering registering;

    @Inject
    Revising revising;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    @Inject
    MergePatches patches;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "registerEnterprise",
            summary = "Register an enterprise",
            description = "A name much like another one's in the same zone is refused (409 `possible-duplicate`) with"
                    + " `candidates`; send `confirmDistinct` when they are others.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response register(@NotNull @Valid NewEnterprise enterprise) {
        return created(registering.register(enterprise));
    }

    @GET
    @Path("/{key}")
    @PermitAll
    @Operation(operationId = "getEnterprise", summary = "One enterprise, by id or tax code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response get(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @QueryParam("asOf") @Parameter(description = "Day the state is told for; today when absent") @Nullable
                    AsOf asOf,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "As it was recorded by this instant (RFC 3339), without contact and awards;"
                                    + " now when absent")
                    @Nullable
                    KnownAt knownAt,
            @QueryParam("expand")
                    @Parameter(
                            description = "Told beside it in `expanded`: `zone`, `parents` (who controls it, up to the"
                                    + " ultimate parent), `parents.zone`; comma-separated, not with `knownAt`",
                            example = "zone,parents")
                    @Nullable
                    Expand expand,
            @QueryParam("fields")
                    @Parameter(description = "Only these fields, comma-separated; parts by dots")
                    @Nullable
                    Fields fields) {
        Enterprise enterprise = enterprises.byKey(key);
        Instant past = KnownAt.past(knownAt, clock);
        if (past != null) {
            Expand.orNothing(expand).requirePresent(past);
            EnterpriseView recorded = profiles.recordedBy(past, enterprise, asOf);
            return answers.ok(recorded, recorded.recordedTag(), fields);
        }
        EnterpriseView profile = profiles.read(enterprise, Expand.orNothing(expand), asOf);
        return answers.ok(profile, profile.tag(), fields);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "reviseEnterprise", summary = "Revise an enterprise (JSON Merge Patch)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response revise(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Description.class))) @NotNull
                    JsonNode patch) {
        EnterpriseView profile = profiles.of(revising.revise(
                key, ExpectedVersion.of(ifMatch), description -> patches.apply(description, patch, Description.class)));
        return answers.ok(profile, profile.tag());
    }

    @POST
    @Path("/{key}/operating-states")
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "enterOperatingState",
            summary = "Enter a state of operation from a day on",
            description = "A day before the last known state corrects the past: it needs a reason, and the states"
                    + " before and after it must still follow from one another.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response enter(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @NotNull @Valid StateChange change) {
        return created(revising.enter(key, change));
    }

    @POST
    @Path("/{key}/legal-statuses")
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "enterLegalStatus",
            summary = "Enter a legal status from a day on",
            description = "The seven values of NĐ 168/2025 Art. 35. A day before the last known status corrects the"
                    + " past: it needs a reason. A suspension names its announced last day.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    public Response enter(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @NotNull @Valid LegalChange change) {
        return created(revising.enter(key, change));
    }

    private Response created(Enterprise enterprise) {
        return answers.created(
                "/api/v1/enterprises/" + enterprise.taxCode(), profiles.of(enterprise), enterprise.version());
    }
}
