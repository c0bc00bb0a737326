package vn.kcn.thidua.gateway.limits;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.kcn.thidua.gateway.access.Caller;
import vn.kcn.thidua.gateway.access.TokenCheck;
import vn.kcn.thidua.gateway.problem.OwnPages;

/** {@code /api/v1/rate-limit}: what the caller has left, told without taking from it. */
@ApplicationScoped
class QuotaPage {

    private final TokenCheck tokens;
    private final RateLimits limits;

    QuotaPage(TokenCheck tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        // before the routes of the services
        router.route("/api/v1/rate-limit").order(-1).handler(OwnPages::readOnly).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var eventLoop = context.vertx().getOrCreateContext();
        tokens.callerOf(context)
                .emitOn(command -> eventLoop.runOnContext(now -> command.run()))
                .subscribe()
                .with(caller -> tell(context, caller), context::fail);
    }

    private void tell(RoutingContext context, Caller caller) {
        var policies = new JsonArray();
        limits.standing(caller)
                .forEach(policy -> policies.add(new JsonObject()
                        .put("policy", policy.name())
                        .put("quota", policy.quota())
                        .put("window", policy.window())
                        .put("remaining", policy.remaining())
                        .put("untilFull", policy.untilFull())));
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(new JsonObject().put("items", policies).toBuffer());
    }
}
