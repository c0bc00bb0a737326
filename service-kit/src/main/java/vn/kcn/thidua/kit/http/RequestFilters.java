package vn.kcn.thidua.kit.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What every request passes: its trace begins, and a parameter that nobody declared is refused. */
class RequestFilters {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    private final Map<Method, Boolean> needsBody = new ConcurrentHashMap<>();

    @Inject
    RequestTrace trace;

    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 100)
    public void begin(ContainerRequestContext request) {
        trace.begin(request.getHeaderString("traceparent"));
    }

    /** A misspelt filter that is silently ignored answers another question than the one asked. */
    @ServerRequestFilter(priority = Priorities.USER)
    public void refuseUnknownParameters(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> known = declared.computeIfAbsent(resource.getResourceMethod(), RequestFilters::parameters);
        for (String name : given) {
            if (!known.contains(name)) {
                throw Refusal.malformed("unknown-parameter", Map.of("parameter", name, "known", known));
            }
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

    private static Set<String> parameters(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            add(names, parameter);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (@Nullable Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        add(names, field);
                    }
                }
            }
        }
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement element) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
