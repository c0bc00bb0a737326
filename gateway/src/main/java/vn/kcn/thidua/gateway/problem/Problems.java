package vn.kcn.thidua.gateway.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.trace.Trace;

/** The one place where a refusal or a failure becomes an answer. */
@ApplicationScoped
public class Problems {

    /** Before Quarkus' own failure handlers, which answer with HTML or with nothing. */
    private static final int BEFORE_ALL_OTHERS = -1_000_000;

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ProblemMessages messages = new ProblemMessages();

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::answerFailure);
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(context -> context.fail(Problem.notFound().refused()));
    }

    public ProblemAnswer answerTo(RoutingContext context, Problem problem) {
        var request = context.request();
        var language = Language.preferredIn(request.getHeader("Accept-Language"));
        var body = new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("title", messages.title(language, problem))
                .put("status", problem.status())
                .put("detail", messages.detail(language, problem))
                .put("instance", request.path())
                .put("code", problem.code())
                .put("traceId", Trace.of(context).traceId());
        var headers = new HashMap<>(problem.headers());
        headers.put("Content-Type", "application/problem+json");
        headers.put("Content-Language", language.tag());
        headers.put("Cache-Control", "no-store");
        return new ProblemAnswer(problem.status(), headers, body.toBuffer());
    }

    private void answerFailure(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // too late for a status: an answer cut short must not look whole
            response.reset();
            return;
        }
        var problem = problemOf(context, context.failure());
        var answer = answerTo(context, problem);
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        if (!context.request().isEnded()) {
            // what is left of the body is read and dropped, or the connection could not be used again
            context.request().resume();
        }
        response.end(answer.body());
    }

    private static Problem problemOf(RoutingContext context, @Nullable Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        if (failure == null) {
            return switch (context.statusCode()) {
                case 400 -> Problem.malformedRequest("HTTP");
                case 404 -> Problem.notFound();
                default -> Problem.internal();
            };
        }
        LOG.errorf(
                failure,
                "A request failed inside the gateway traceId=%s",
                Trace.of(context).traceId());
        return Problem.internal();
    }
}
