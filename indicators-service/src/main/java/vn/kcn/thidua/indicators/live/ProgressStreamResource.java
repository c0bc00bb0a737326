package vn.kcn.thidua.indicators.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

@Path("/api/v1/progress/stream")
@Tag(name = "Progress", description = "Tiến độ: how far a movement has come towards its targets")
class ProgressStreamResource {

    private static final long COME_BACK_AFTER_SECONDS = 30;

    @Inject
    Watching watching;

    @Inject
    LiveSettings settings;

    @Context
    Sse sse;

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS)
    // what stands between may neither keep an event nor hold it back (the second is nginx's word)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "followProgress",
            summary = "Follow a movement's progress as it changes",
            description = "Server-sent events named `progress`, each the whole progress. With Last-Event-ID the present"
                    + " state comes at once only when it differs; comments keep the line open.")
    public Multi<OutboundSseEvent> follow(
            @QueryParam("movement") @Nullable String movement,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        if (movement == null || movement.isBlank()) {
            throw Refusal.malformed("required", Map.of("field", "movement"));
        }
        if (watching.isFull()) {
            throw new ServiceUnavailableException(COME_BACK_AFTER_SECONDS);
        }
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(settings.heartbeat())
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy()
                .merging()
                .streams(watching.follow(movement, lastEventId).map(this::event), heartbeats);
    }

    private OutboundSseEvent event(Snapshot snapshot) {
        return sse.newEventBuilder()
                .name("progress")
                .id(snapshot.id())
                .data(snapshot.json())
                .build();
    }
}
