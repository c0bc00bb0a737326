package vn.kcn.thidua.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.kcn.thidua.kit.audit.RecordedStates;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.RequestTrace;
import vn.kcn.thidua.kit.model.FieldChange;

/** Every failure becomes a problem document here, and nowhere else. Public because the framework calls it from outside. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String CHANGED = "changed";
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed-request",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "payload-too-large",
            415, "unsupported-media-type");

    @Inject
    Problems problems;

    @Inject
    RequestTrace trace;

    @Inject
    RecordedStates recorded;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        if (refusal.facts().get("thing") instanceof UUID thing
                && !refusal.members().containsKey(CHANGED)) {
            return refused(refusal.telling(CHANGED, changedSince(thing, refusal.facts())));
        }
        Response answer = answer(problems.of(refusal, language(), instance(), trace.traceId()));
        if (refusal.links().isEmpty()) {
            return answer;
        }
        Response.ResponseBuilder linked = Response.fromResponse(answer);
        refusal.links()
                .forEach((relation, target) -> linked.header("Link", "<" + target + ">; rel=\"" + relation + "\""));
        return linked.build();
    }

    /** Of a stale version: what others have changed meanwhile, so that the caller can merge. */
    private List<FieldChange> changedSince(UUID thing, Map<String, ?> facts) {
        return facts.get("since") instanceof Long since && facts.get("version") instanceof Long version
                ? recorded.between(thing, since, version)
                : List.of();
    }

    // the second one because the framework has a mapper of its own for it
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException failure) {
        return refused(JsonFailures.refusal(failure));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException failure) {
        List<Refusal> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            errors.add(Refusal.rule("invalid-value", Map.of("reason", sentence(violation)))
                    .at(pointer(violation.getPropertyPath())));
        }
        errors.sort(java.util.Comparator.comparing(Refusal::pointer));
        return refused(Refusal.all(errors));
    }

    private String sentence(ConstraintViolation<?> violation) {
        // bounds and patterns read the same in both languages; the sentence around them is ours
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> facts = violation.getConstraintDescriptor().getAttributes();
        return new ProblemTexts().detail("constraint." + name, facts, language());
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response overtaken(Exception failure) {
        return refused(Refusal.stale("stale", Map.of("expected", "", "current", "")));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(Exception failure) {
        String challenge = failure instanceof AuthenticationFailedException
                ? "Bearer realm=\"thidua\", error=\"invalid_token\""
                : "Bearer realm=\"thidua\"";
        return Response.fromResponse(answer(401, "unauthenticated"))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return answer(403, "forbidden");
    }

    @ServerExceptionMapper
    public Response ofTheFramework(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return unreadable(json);
            }
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        Response answer = answer(status, CODES.getOrDefault(status, status < 500 ? "malformed-request" : "internal"));
        if (status == 415 && request.getMethod().equals("PATCH")) {
            return Response.fromResponse(answer)
                    .header("Accept-Patch", MergePatches.MEDIA_TYPE)
                    .build();
        }
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        if (DatabaseFailures.isOvertaken(failure)) {
            return overtaken(new Exception(failure));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (DatabaseFailures.isAway(cause)) {
                LOG.warnf("Database away, trace %s: %s", trace.traceId(), cause.toString());
                return Response.fromResponse(answer(503, "temporarily-unavailable"))
                        .header(HttpHeaders.RETRY_AFTER, "2")
                        .build();
            }
            if (DatabaseFailures.isConflict(cause)) {
                LOG.warnf("Refused by a constraint, trace %s: %s", trace.traceId(), cause.getMessage());
                return answer(409, "conflict");
            }
        }
        LOG.errorf(failure, "Unexpected failure, trace %s", trace.traceId());
        return answer(500, "internal");
    }

    private Response answer(int status, String code) {
        return answer(
                problems.of(status, code, Map.of("path", uri.getPath()), language(), instance(), trace.traceId()));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private Locale language() {
        return Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String instance() {
        return uri.getRequestUri().getRawPath();
    }

    /** {@code create.zone.areas[0].areaHa} → {@code /areas/0/areaHa}: the method and its parameter are ours alone. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
