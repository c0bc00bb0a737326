package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.kcn.thidua.gateway.routing.OwnRequests;
import vn.kcn.thidua.gateway.routing.Upstream;

/** What each service says of itself. */
@ApplicationScoped
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);

    private final OwnRequests requests;
    private final OpenApiSettings settings;
    private final ObjectMapper json = new ObjectMapper();

    ServiceDocuments(OwnRequests requests, OpenApiSettings settings) {
        this.requests = requests;
        this.settings = settings;
    }

    /** Empty when the service has nothing to say now; never fails. */
    Future<Optional<ObjectNode>> of(Upstream upstream) {
        return requests.get(upstream, "/q/openapi?format=json", settings.timeout())
                .map(this::parse)
                .map(Optional::of)
                .otherwise(failure -> {
                    LOG.infof(
                            "A service has no document now upstream=%s cause=%s", upstream.id(), failure.getMessage());
                    return Optional.empty();
                });
    }

    private ObjectNode parse(OwnRequests.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("status " + answer.status());
        }
        try {
            if (json.readTree(answer.body().getBytes()) instanceof ObjectNode document) {
                return document;
            }
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + e.getMessage(), e);
        }
        throw new IllegalStateException("no JSON object");
    }
}
