package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.problem.Refusal;

/** What an operator does with events: see the state of the backbone, settle dead letters, rebuild replicas. */
@Path("/api/v1/operations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "For the operators of the system")
class OperationsResource {

    private static final int MOST_LISTED = 200;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Projections projections;

    @Inject
    Rebuild rebuild;

    @Inject
    Transactions transactions;

    @Inject
    OutboxState outbox;

    @Inject
    Actor actor;

    record EventsState(
            long outboxWaiting, double outboxOldestSeconds, boolean relayLeading, List<String> projections) {}

    @GET
    @Path("events")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "getEventsState", summary = "What waits in the outbox, and which replicas are kept")
    public EventsState events() {
        return new EventsState(outbox.waiting(), outbox.oldestSeconds(), outbox.isLeading(), projections.names());
    }

    @GET
    @Path("dead-letters")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listDeadLetters",
            summary = "Events set aside and not yet settled, oldest first, up to 200")
    public List<DeadLetter> waiting() {
        return deadLetters.waiting(MOST_LISTED);
    }

    @POST
    @Path("dead-letters/{id}/redrive")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "redriveDeadLetter",
            summary =
                    "Try an event again, as it came or with the mended state in the body; refused while it still fails")
    public Map<String, UUID> redrive(@PathParam("id") UUID id, @Nullable JsonNode mended) throws Exception {
        DeadLetter letter = deadLetters.get(id);
        Projection projection = projections.named(letter.consumer()).projection();
        String by = actor.name();
        String state = mended == null ? null : mended.toString();
        try {
            transactions.run(java.time.Duration.ofSeconds(60), connection -> {
                deadLetters.settle(id, DeadLetter.State.REDRIVEN, by, state);
                projection.apply(connection, deadLetters.event(letter, state));
                return true;
            });
        } catch (Refusal settled) {
            if (settled.code().equals("dead-letter-settled")) {
                throw settled;
            }
            throw stillFailing(id, settled);
        } catch (Exception failed) {
            if (Failures.mayPass(failed)) {
                throw failed;
            }
            throw stillFailing(id, failed);
        }
        return Map.of("redriven", id);
    }

    private static Refusal stillFailing(UUID id, Exception cause) {
        return Refusal.rule("dead-letter-still-failing", Map.of("id", id, "cause", String.valueOf(cause.getMessage())));
    }

    @DELETE
    @Path("dead-letters/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Give an event up: it stays on record and is no longer listed")
    public void discard(@PathParam("id") UUID id) {
        deadLetters.get(id);
        deadLetters.settle(id, DeadLetter.State.DISCARDED, actor.name(), null);
    }

    @POST
    @Path("projections/{name}/rebuild")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rebuildProjection",
            summary = "Build a replica anew from its topics while it serves, and compare it with what it was")
    public Rebuild.Result rebuild(@PathParam("name") String name) throws Exception {
        return rebuild.run(projections.named(name));
    }
}
