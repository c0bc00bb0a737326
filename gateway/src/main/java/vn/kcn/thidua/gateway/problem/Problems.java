package vn.kcn.thidua.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.trace.Trace;

/** The one place where a refusal or a failure becomes an answer. */
@ApplicationScoped
class Problems {

    /** Before Quarkus' own failure handlers, which answer with HTML or with nothing. */
    private static final int BEFORE_ALL_OTHERS = -1_000_000;

    /** Long enough for the caller to read why: closed at once, a connection loses what it has just been sent. */
    private static final Duration LINGERING = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ProblemMessages messages = new ProblemMessages();

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::answerFailure);
        // what the router refuses before it looks for a route
        router.errorHandler(400, this::answerFailure);
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(context -> context.fail(Problem.notFound().refused()));
    }

    private void answerFailure(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            CutOff.answer(context);
            return;
        }
        var problem = problemOf(context, context.failure());
        var language = Language.preferredIn(context.request().getHeader("Accept-Language"));
        response.setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        response.putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .putHeader("Cache-Control", "no-store")
                .putHeader(Trace.REQUEST_ID, Trace.of(context).requestId());
        if (!context.request().isEnded()) {
            if (problem.leavesTheBodyUnread()) {
                Leftovers.leave(context, LINGERING);
            } else {
                Leftovers.drop(context);
            }
        }
        response.end(body(context, problem, language));
    }

    private Buffer body(RoutingContext context, Problem problem, Language language) {
        return new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("title", messages.title(language, problem))
                .put("status", problem.status())
                .put("detail", messages.detail(language, problem))
                .put("instance", context.request().path())
                .put("code", problem.code())
                .put("traceId", Trace.of(context).traceId())
                .toBuffer();
    }

    private static Problem problemOf(RoutingContext context, @Nullable Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        if (context.statusCode() == 400) {
            // the router could not decode the path, or read the head of the request at all
            return failure instanceof IllegalArgumentException
                    ? Problem.ambiguousPath()
                    : Problem.malformedRequest("Host");
        }
        if (context.statusCode() == 404) {
            return Problem.notFound();
        }
        LOG.errorf(
                failure,
                "A request failed inside the gateway traceId=%s",
                Trace.of(context).traceId());
        return Problem.internal();
    }
}
