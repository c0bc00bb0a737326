package vn.kcn.thidua.gateway.routing;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.Problem;
import vn.kcn.thidua.gateway.sharing.Lead;
import vn.kcn.thidua.gateway.sharing.SharedReads;

/** Starts {@link Exchange}s and holds what they share. */
@ApplicationScoped
class Exchanges {

    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS);

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final Addresses addresses;
    private final Connections connections;
    private final Breakers breakers;
    private final SharedReads reads;
    private final Load load;
    private final RoutingSettings settings;
    private final Map<Upstream, RetryBudget> retries = new EnumMap<>(Upstream.class);

    Exchanges(
            Vertx vertx,
            Addresses addresses,
            Connections connections,
            Breakers breakers,
            SharedReads reads,
            Load load,
            RoutingSettings settings) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.connections = connections;
        this.breakers = breakers;
        this.reads = reads;
        this.load = load;
        this.settings = settings;
        for (var upstream : Upstream.values()) {
            retries.put(
                    upstream,
                    new RetryBudget(
                            settings.retries().share(), settings.retries().window(), System.nanoTime()));
        }
    }

    /** Answers it by what is shared, or passes it on. */
    void start(RoutingContext context, Route route, Kind kind) {
        if (kind == Kind.ORDINARY) {
            reads.answer(
                    context,
                    route.upstream().id(),
                    lead -> passOn(context, route, kind, lead),
                    () -> passOn(context, route, kind, null));
        } else {
            passOn(context, route, kind, null);
        }
    }

    private void passOn(RoutingContext context, Route route, Kind kind, @Nullable Lead lead) {
        try {
            var leave = load.enter(route.upstream(), kind);
            context.addEndHandler(end -> leave.run());
            exchange(context, route, kind, lead);
        } catch (RuntimeException refused) {
            context.fail(refused);
        }
    }

    private void exchange(RoutingContext context, Route route, Kind kind, @Nullable Lead lead) {
        var request = context.request();
        var limit = bodyLimit(kind);
        if (declaredLength(request) > limit) {
            throw Problem.payloadTooLarge(limit).refused();
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        new Exchange(context, route, kind, this, lead).start();
    }

    /** Whatever became of it: what was read before may be out of date now. */
    void noteWrite(HttpMethod method, Upstream upstream) {
        if (!READS.contains(method)) {
            reads.written(upstream.id());
        }
    }

    HttpClient client(Kind kind) {
        return connections.of(kind);
    }

    TypedGuard<Uni<ProxyResponse>> guard(Upstream upstream) {
        return breakers.of(upstream);
    }

    String baseOf(Upstream upstream) {
        return addresses.of(upstream).base();
    }

    String publicPrefix() {
        return settings.publicPrefix().orElse("");
    }

    Duration breakerDelay() {
        return settings.breaker().delay();
    }

    /** Until the answer must have begun; empty where that may be whenever it will. */
    Optional<Duration> timeLeft(RoutingContext context, Kind kind) {
        return Deadline.left(context, answerTimeout(kind));
    }

    private Optional<Duration> answerTimeout(Kind kind) {
        return switch (kind) {
            case ORDINARY -> Optional.of(settings.timeouts().answer());
            case BULK, FILE -> Optional.of(settings.timeouts().bulkAnswer());
            case STREAM -> Optional.empty();
        };
    }

    MeasuredBody measured(HttpServerRequest request, Kind kind, MeasuredBody.Watcher watcher) {
        return new MeasuredBody(
                request,
                vertx,
                bodyLimit(kind),
                BodyRules.of(request, bodyLimit(kind), settings.limits()),
                settings.timeouts().upload(),
                watcher);
    }

    /** A connected request; tried once more when nothing can have reached the service and asking twice does no harm. */
    Future<HttpClientRequest> connect(Upstream upstream, HttpServerRequest request, Kind kind) {
        var address = addresses.of(upstream);
        var options = new RequestOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.tls())
                .setConnectTimeout(settings.timeouts().connect().toMillis());
        var budget = Objects.requireNonNull(retries.get(upstream));
        budget.count(System.nanoTime());
        var mayRepeat =
                IDEMPOTENT.contains(request.method()) || request.headers().contains("Idempotency-Key");
        return client(kind)
                .request(options)
                .recover(failure -> mayRepeat && budget.take(System.nanoTime())
                        ? shortPause().compose(over -> client(kind).request(options))
                        : Future.failedFuture(failure));
    }

    long bodyLimit(Kind kind) {
        var limits = settings.limits();
        return switch (kind) {
            case BULK -> limits.bulkBody().asLongValue();
            case FILE -> limits.file().asLongValue();
            case ORDINARY, STREAM -> limits.body().asLongValue();
        };
    }

    private Future<Void> shortPause() {
        var promise = Promise.<Void>promise();
        vertx.setTimer(ThreadLocalRandom.current().nextLong(50, 200), id -> promise.complete());
        return promise.future();
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw Problem.malformedRequest("Content-Length").refused();
        }
    }
}
