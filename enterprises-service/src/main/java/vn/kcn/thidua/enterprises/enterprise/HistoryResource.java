package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.audit.RecordedStates;
import vn.kcn.thidua.kit.audit.RecordedStates.Recorded;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/enterprises/{key}/history")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class HistoryResource {

    @Inject
    Enterprises enterprises;

    @Inject
    RecordedStates recorded;

    @Inject
    Paging paging;

    @Inject
    Actor actor;

    @GET
    @PermitAll
    @Operation(
            operationId = "getEnterpriseHistory",
            summary = "Every recorded version of an enterprise, the first one first",
            description = "What was true on a day as it was recorded by an instant is asked of the enterprise itself,"
                    + " with `asOf` and `knownAt`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HistoryEntry.Page.class)))
    public Response history(
            @PathParam("key") @Parameter(description = "Id or tax code") String key, @BeanParam PageParams page) {
        UUID id = enterprises.byKey(key).id();
        boolean withActor = actor.has(Roles.AUDITOR) || actor.has(Roles.ADMIN);
        return paging.answer(
                page,
                new Listing<>(
                        HistoryEntry.class,
                        seek -> recorded.of(id, seek),
                        (Recorded version) -> List.of(Long.toString(version.version())),
                        version -> HistoryEntry.of(version, withActor)));
    }
}
