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
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What every request passes: its trace begins, and a parameter that nobody declared is refused. */
class RequestFilters {

    private final Map<Method, QueryParameters> declared = new ConcurrentHashMap<>();

    private final Map<Method, Boolean> needsBody = new ConcurrentHashMap<>();

    @Inject
    RequestTrace trace;

    @Inject
    CurrentIdentityAssociation identity;

    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 100)
    public void begin(ContainerRequestContext request) {
        trace.begin(request.getHeaderString("traceparent"));
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
    public void answerTrace(ContainerResponseContext response) {
        String traceparent = trace.traceparent();
        if (traceparent != null) {
            response.getHeaders().putSingle("traceparent", traceparent);
        }
        // an answer to one caller is not another's, unless the resource says so
        response.getHeaders().putIfAbsent("Cache-Control", java.util.List.of("no-cache"));
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}
