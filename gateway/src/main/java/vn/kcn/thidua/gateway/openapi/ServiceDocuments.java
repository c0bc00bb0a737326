package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.kcn.thidua.gateway.routing.Addresses;
import vn.kcn.thidua.gateway.routing.Connections;
import vn.kcn.thidua.gateway.routing.Upstream;

/** What each service says of itself. */
@ApplicationScoped
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);

    private final Addresses addresses;
    private final Connections connections;
    private final OpenApiSettings settings;
    private final ObjectMapper json = new ObjectMapper();

    ServiceDocuments(Addresses addresses, Connections connections, OpenApiSettings settings) {
        this.addresses = addresses;
        this.connections = connections;
        this.settings = settings;
    }

    /** Empty when the service has nothing to say now; never fails. */
    Future<Optional<ObjectNode>> of(Upstream upstream) {
        var address = addresses.of(upstream);
        var question = new RequestOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.tls())
                .setURI("/q/openapi?format=json")
                .putHeader("Accept", "application/json")
                .setTimeout(settings.timeout().toMillis());
        return connections
                .own()
                .request(question)
                .compose(request -> request.send())
                .compose(ServiceDocuments::body)
                .map(this::parse)
                .map(Optional::of)
                .otherwise(failure -> {
                    LOG.infof(
                            "A service has no document now upstream=%s cause=%s", upstream.id(), failure.getMessage());
                    return Optional.empty();
                });
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.body()
                .compose(body -> response.statusCode() == 200
                        ? Future.succeededFuture(body)
                        : Future.failedFuture("status " + response.statusCode()));
    }

    private ObjectNode parse(Buffer body) {
        try {
            if (json.readTree(body.getBytes()) instanceof ObjectNode document) {
                return document;
            }
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + e.getMessage(), e);
        }
        throw new IllegalStateException("no JSON object");
    }
}
