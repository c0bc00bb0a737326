package vn.kcn.thidua.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;

/** The audit trail, read only. */
@Path("/api/v1/operations/audit")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class AuditResource {

    // each version follows the one before: what was before stands in the entry before, and is stored once
    private static final String TRAIL = """
            select event_id, at, actor, client, trace_id, type, aggregate_version,
                   lag(state) over (order by aggregate_version)::text as before, state::text as after
            from audit_entry where aggregate_id = :id order by aggregate_version
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    record Entry(
            UUID eventId,
            Instant at,
            String actor,
            String client,
            @Nullable String traceId,
            String type,
            long version,
            @Nullable JsonNode before,
            JsonNode after) {}

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "getAuditTrail", summary = "Every change of one thing: who, when, from what to what")
    @SuppressWarnings("unchecked") // a native query knows no types
    public List<Entry> trail(@PathParam("id") UUID id) {
        var rows = (List<Object[]>) entities.createNativeQuery(TRAIL, Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(this::entry).toList();
    }

    private Entry entry(Object[] row) {
        return new Entry(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).longValue(),
                row[7] == null ? null : tree((String) row[7]),
                tree((String) row[8]));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
