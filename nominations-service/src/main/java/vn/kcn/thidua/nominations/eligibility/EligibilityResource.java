package vn.kcn.thidua.nominations.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;

@Path("/api/v1/nominations/{id}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations", description = "Nominations and their dossiers, from draft to decision")
class EligibilityResource {

    @Inject
    Judging judging;

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "getEligibility",
            summary = "Hold a nomination against the rules of its award; asked again as of an instant it says the same")
    public Verdict judge(
            @PathParam("id") UUID id,
            @QueryParam("at")
                    @Nullable
                    @Parameter(
                            description = "Facts as known then; now unless said",
                            example = "2022-01-05T00:00:00+07:00")
                    OffsetDateTime at) {
        return judging.judge(id, at == null ? null : at.toInstant());
    }
}
