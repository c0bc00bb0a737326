package vn.kcn.thidua.nominations.provenance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;

@Path("/api/v1/decisions/{id}/provenance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class ProvenanceResource {

    @Inject
    Tracing tracing;

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "traceDecision",
            summary =
                    "From a decision back to the figures: awards, tallies, sessions, dossiers, cited values, registry, law",
            description =
                    "A graph without cycles; each node with its link, its hash, who made it and when, as far as known.")
    public Provenance trace(@PathParam("id") UUID id) {
        return tracing.of(id);
    }
}
