package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.OwnPages;
import vn.kcn.thidua.gateway.routing.Upstream;

/** The merged document, made anew from time to time; a service that is away is told of by the last it said. */
@ApplicationScoped
class MergedDocument {

    private static final Logger LOG = Logger.getLogger(MergedDocument.class);

    record Edition(Buffer json, String etag) {}

    private final Vertx vertx;
    private final ServiceDocuments services;
    private final OpenApiSettings settings;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Upstream, ObjectNode> lastSeen = new EnumMap<>(Upstream.class);

    private @Nullable Edition edition;
    private long freshUntil;
    private List<String> reported = List.of();
    private @Nullable Future<Edition> underWay;

    MergedDocument(Vertx vertx, ServiceDocuments services, OpenApiSettings settings) {
        this.vertx = vertx;
        this.services = services;
        this.settings = settings;
    }

    /** However many ask at once, the services are asked once. */
    synchronized Future<Edition> current() {
        if (edition != null && System.nanoTime() - freshUntil < 0) {
            return Future.succeededFuture(edition);
        }
        if (underWay != null) {
            return underWay;
        }
        var questions = Arrays.stream(Upstream.values())
                .map(upstream -> services.of(upstream)
                        .onSuccess(found -> found.ifPresent(document -> remember(upstream, document))))
                .toList();
        var next = Future.all(questions).compose(all -> {
            var complete = questions.stream().allMatch(found -> found.result().isPresent());
            return vertx.executeBlocking(() -> publish(complete));
        });
        underWay = next;
        next.onComplete(done -> forgetUnderWay());
        return next;
    }

    private synchronized void forgetUnderWay() {
        underWay = null;
    }

    private synchronized void remember(Upstream upstream, ObjectNode document) {
        lastSeen.put(upstream, document);
    }

    private synchronized Edition publish(boolean complete) throws JsonProcessingException {
        var merged = Merging.merge(lastSeen, settings.server(), settings.oidcUrl());
        if (!merged.conflicts().equals(reported)) {
            reported = merged.conflicts();
            reported.forEach(
                    conflict -> LOG.warnf("Two services say different things in their documents: %s", conflict));
        }
        var bytes = json.writeValueAsBytes(merged.document());
        var document = Buffer.buffer(bytes);
        var made = new Edition(document, OwnPages.etag(document));
        edition = made;
        freshUntil = System.nanoTime() + keptFor(complete).toNanos();
        return made;
    }

    private Duration keptFor(boolean complete) {
        return complete ? settings.kept() : settings.keptIncomplete();
    }
}
