package vn.kcn.thidua.gateway.routing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.CutOff;
import vn.kcn.thidua.gateway.problem.Problem;
import vn.kcn.thidua.gateway.sharing.Lead;
import vn.kcn.thidua.gateway.trace.Trace;

/**
 * One request and its answer on their way between a caller and a service.
 *
 * <p>What the gateway answers itself goes through {@link RoutingContext#fail(Throwable)}, the same way as every refusal; the
 * proxy's own future is then left incomplete on purpose, since it would answer too.
 */
final class Exchange implements ProxyInterceptor, OriginRequestProvider, MeasuredBody.Watcher {

    /** WebSocket upgrades would pass by the interceptors: no header would be taken out. */
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private static final Set<Integer> SICK = Set.of(502, 503, 504);

    private final RoutingContext context;
    private final Route route;
    private final Kind kind;
    private final Exchanges exchanges;
    private final @Nullable Lead lead;
    private final MeasuredBody body;
    private @Nullable HttpClientRequest toService;
    private boolean answered;

    /**
     * @param lead when it is asked in the name of others too
     */
    Exchange(RoutingContext context, Route route, Kind kind, Exchanges exchanges, @Nullable Lead lead) {
        this.context = context;
        this.route = route;
        this.kind = kind;
        this.exchanges = exchanges;
        this.lead = lead;
        this.body = exchanges.measured(context.request(), kind, this);
    }

    void start() {
        HttpProxy.reverseProxy(OPTIONS, exchanges.client(kind))
                .origin(this)
                .addInterceptor(this)
                .handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        var request = proxy.request();
        var query = context.request().query();
        request.setURI(query == null ? route.path() : route.path() + "?" + query);
        Headers.prepare(request.headers(), context.request(), exchanges.publicPrefix());
        Trace.of(context).continueIn(request.headers());
        if (lead != null) {
            lead.prepare(request.headers());
        }
        exchanges
                .timeLeft(context, kind)
                .ifPresent(left -> request.putHeader(Deadline.HEADER, Long.toString(Math.max(1, left.toMillis()))));
        var isPacked = BodyRules.isPacked(context.request());
        if (isPacked) {
            request.headers().remove("Content-Encoding").remove("Content-Length");
        }
        request.setBody(Body.body(body, isPacked ? -1 : request.getBody().length()));

        var promise = Promise.<ProxyResponse>promise();
        exchanges
                .guard(route.upstream())
                .get(() -> Uni.createFrom()
                        .completionStage(
                                () -> proxy.sendRequest().transform(this::judge).toCompletionStage()))
                .subscribe()
                .with(promise::complete, failure -> turnIntoAnswer(failure, promise));
        return promise.future();
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return exchanges
                .connect(route.upstream(), context.request(), kind)
                .onSuccess(request -> toService = request.exceptionHandler(seenInTheAnswer -> {}))
                .recover(failure -> Future.failedFuture(
                        new SickUpstream(Problem.upstreamAway(route.upstream().id(), exchanges.breakerDelay()))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        var answer = proxy.response();
        var headers = answer.headers();
        Headers.cleanAnswer(headers);
        var request = context.request();
        Locations.publish(
                headers, route, exchanges.baseOf(route.upstream()), request.scheme() + "://" + request.authority());
        exchanges.noteWrite(request.method(), route.upstream());
        if (lead != null && lead.takes(answer.getStatusCode(), headers, answer.getBody().stream())) {
            return Promise.<Void>promise().future();
        }
        if (answer.getStatusCode() == 204) {
            // a stream without an end to wait for must not be framed as one
            answer.getBody().stream().resume();
            answer.setBody(null);
        } else {
            var stream = new AnswerBody(answer.getBody().stream(), () -> CutOff.answer(context));
            answer.setBody(Body.body(stream, answer.getBody().length()));
        }
        return proxy.sendResponse();
    }

    /** HTTP/2 has no word for a body of unknown length; the HTTP/1.1 request behind it needs one. */
    @Override
    public void bodyBegins() {
        if (toService != null
                && (context.request().getHeader("Content-Length") == null || BodyRules.isPacked(context.request()))) {
            toService.setChunked(true);
        }
    }

    /** The answer's time runs from the end of the request: a slow line of the caller is not the service's fault. */
    @Override
    public void bodyIsComplete() {
        if (toService != null && !answered) {
            var request = toService;
            exchanges.timeLeft(context, kind).ifPresent(left -> request.idleTimeout(Math.max(1, left.toMillis())));
        }
    }

    private Future<ProxyResponse> judge(AsyncResult<ProxyResponse> result) {
        answered = true;
        var service = route.upstream().id();
        if (result.succeeded()) {
            var answer = result.result();
            return SICK.contains(answer.getStatusCode())
                    ? Future.failedFuture(new SickUpstream(Problem.badUpstream(service), answer))
                    : Future.succeededFuture(answer);
        }
        var failure = result.cause();
        body.forget();
        if (failure instanceof SickUpstream) {
            return Future.failedFuture(failure);
        }
        var fault = body.fault();
        if (fault != null && fault != MeasuredBody.Fault.NOT_TAKEN
                || context.response().closed()) {
            // the caller's doing: the service has done nothing wrong
            return Future.failedFuture(failure);
        }
        var tooLate = fault == MeasuredBody.Fault.NOT_TAKEN || failure instanceof TimeoutException;
        return Future.failedFuture(
                new SickUpstream(tooLate ? Problem.upstreamTimeout(service) : Problem.badUpstream(service)));
    }

    private void turnIntoAnswer(Throwable failure, Promise<ProxyResponse> promise) {
        exchanges.noteWrite(context.request().method(), route.upstream());
        switch (failure) {
            case SickUpstream sick when sick.answer() != null -> promise.complete(sick.answer());
            case SickUpstream sick when isToldFromMemory() -> {}
            case CircuitBreakerOpenException open when isToldFromMemory() -> {}
            case SickUpstream sick -> context.fail(sick.problem().refused());
            case CircuitBreakerOpenException open ->
                context.fail(Problem.upstreamAway(route.upstream().id(), exchanges.breakerDelay())
                        .refused());
            default -> {
                switch (body.fault()) {
                    case TOO_LARGE ->
                        context.fail(Problem.payloadTooLarge(exchanges.bodyLimit(kind))
                                .refused());
                    case REFUSED -> context.fail(body.refusal());
                    case STALLED -> context.fail(Problem.requestTimeout().refused());
                    case BROKEN, NOT_TAKEN -> CutOff.answer(context);
                    case null -> {
                        if (!context.response().closed()) {
                            context.fail(failure);
                        }
                    }
                }
            }
        }
    }

    private boolean isToldFromMemory() {
        return lead != null && lead.answersFromMemory();
    }
}
