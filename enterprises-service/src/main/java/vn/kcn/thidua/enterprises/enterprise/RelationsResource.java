package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;

@Path("/api/v1/enterprises/{key}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class RelationsResource {

    @Inject
    Enterprises enterprises;

    @Inject
    Owning owning;

    @Inject
    Profiles profiles;

    @Inject
    Answers answers;

    @Schema(name = "EnterpriseInvestors", description = "Every investor, those of the past as well")
    record Told(@NotNull @Size(max = 500) List<@NotNull @Valid Investor> investors) {}

    @GET
    @Path("/relations")
    @PermitAll
    @Operation(
            operationId = "getRelations",
            summary = "Head office and units, parent, ultimate parent, subsidiaries, investors, on a day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RelationsView.class)))
    public RelationsView get(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @QueryParam("asOf") @Parameter(description = "Day they are told for; today when absent") @Nullable
                    AsOf asOf) {
        return profiles.relationsOf(enterprises.byKey(key), asOf);
    }

    @PUT
    @Path("/investors")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "recordInvestors",
            summary = "Record who owns an enterprise",
            description = "Replaces all entries. On no day may the shares exceed 100 %, two control the enterprise, or"
                    + " an enterprise control itself through others.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RelationsView.class)))
    public Response record(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Told told) {
        Enterprise enterprise = owning.record(key, ExpectedVersion.of(ifMatch), new Shareholding(told.investors()));
        return answers.ok(profiles.relationsOf(enterprise, null), enterprise.version());
    }
}
