package vn.kcn.thidua.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What the gateway itself asks of the services. */
@ApplicationScoped
public class OwnRequests {

    /** An answer, whole. */
    public record Answer(int status, Buffer body) {}

    private final Addresses addresses;
    private final Connections connections;

    OwnRequests(Addresses addresses, Connections connections) {
        this.addresses = addresses;
        this.connections = connections;
    }

    public Future<Answer> get(Upstream upstream, String uri, Duration timeout) {
        var address = addresses.of(upstream);
        var question = new RequestOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.tls())
                .setURI(uri)
                .putHeader("Accept", "application/json")
                .setTimeout(timeout.toMillis());
        return connections
                .of(Kind.ORDINARY)
                .request(question)
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> new Answer(response.statusCode(), body)));
    }
}
