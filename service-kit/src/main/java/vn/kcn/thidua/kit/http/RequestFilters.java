package vn.kcn.thidua.kit.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What every request passes: its trace begins, and a parameter that nobody declared is refused. */
class RequestFilters {

    /** An answer to one caller is not another's. */
    private static final String ONE_CALLERS = "no-cache";

    /** Short, since nobody is told when it changes; longer while the service is away. */
    private static final String EVERYBODYS =
            "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=300";

    private final Map<Method, QueryParameters> declared = new ConcurrentHashMap<>();

    private final Map<Method, Boolean> needsBody = new ConcurrentHashMap<>();

    @Inject
    RequestTrace trace;

    @Inject
    Budget budget;

    @Inject
    CurrentIdentityAssociation identity;

    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 100)
    public void begin(ContainerRequestContext request) {
        trace.begin(request.getHeaderString("traceparent"));
        budget.begin(request.getHeaderString(Budget.HEADER));
    }

    /** A token that is sent must be valid, also where none is needed: an endpoint open to all would never look at it. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Uni<Response> refuseInvalidToken(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? null
                : identity.getDeferredIdentity().map(known -> null);
    }

    @ServerRequestFilter(priority = Priorities.USER)
    public void refuseUnknownParameters(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (!given.isEmpty() && resource.getResourceMethod() != null) {
            declared.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of)
                    .require(given);
        }
    }

    /** An empty body where one is needed would reach the use case as null. */
    @ServerRequestFilter(priority = Priorities.USER)
    public void refuseMissingBody(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method != null && isEmpty(request) && needsBody.computeIfAbsent(method, RequestFilters::needsBody)) {
            throw Refusal.malformed("missing-body", Map.of());
        }
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") == null : length.equals("0");
    }

    private static boolean needsBody(Method method) {
        boolean isWrite = method.isAnnotationPresent(POST.class)
                || method.isAnnotationPresent(PUT.class)
                || method.isAnnotationPresent(PATCH.class);
        return isWrite
                && Arrays.stream(method.getParameters())
                        .filter(parameter -> !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .anyMatch(parameter -> Arrays.stream(parameter.getAnnotations())
                                .noneMatch(
                                        each -> each.annotationType().getName().startsWith("jakarta.ws.rs.")));
    }

    @ServerResponseFilter
    public void answerTrace(ContainerRequestContext request, ContainerResponseContext response) {
        String traceparent = trace.traceparent();
        if (traceparent != null) {
            response.getHeaders().putSingle("traceparent", traceparent);
        }
        response.getHeaders()
                .putIfAbsent("Cache-Control", List.of(isEverybodys(request, response) ? EVERYBODYS : ONE_CALLERS));
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }

    /** What is told without a token is told to all alike; a refusal, or a stream that goes on, is for one caller. */
    private static boolean isEverybodys(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getMethod().equals("GET")
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && (response.getStatus() == 200 || response.getStatus() == 304)
                && !MediaType.SERVER_SENT_EVENTS_TYPE.equals(response.getMediaType());
    }
}
