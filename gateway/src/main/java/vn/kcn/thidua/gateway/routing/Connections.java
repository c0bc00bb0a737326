package vn.kcn.thidua.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One pool a kind: open event streams or slow imports leave ordinary requests their connections. */
@ApplicationScoped
class Connections {

    private final Map<Kind, HttpClient> clients = new EnumMap<>(Kind.class);

    Connections(Vertx vertx, RoutingSettings settings) {
        for (var kind : Kind.values()) {
            clients.put(kind, vertx.createHttpClient(options(settings), pool(settings.connections(), kind)));
        }
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::close);
    }

    HttpClient of(Kind kind) {
        return Objects.requireNonNull(clients.get(kind));
    }

    /** No metrics name, on purpose: the client metrics of Vert.x have a series for every path, ids and queries included. */
    private static HttpClientOptions options(RoutingSettings settings) {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.timeouts().connect().toMillis()))
                // services close idle connections too: be first, or a request meets a closing one
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024);
    }

    private static PoolOptions pool(RoutingSettings.Connections connections, Kind kind) {
        return new PoolOptions()
                .setMaxWaitQueueSize(connections.waiting())
                .setHttp1MaxSize(
                        switch (kind) {
                            case ORDINARY -> connections.ordinary();
                            case BULK, FILE -> connections.bulk();
                            case STREAM -> connections.stream();
                        });
    }
}
