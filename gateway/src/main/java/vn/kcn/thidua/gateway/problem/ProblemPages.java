package vn.kcn.thidua.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;

/** {@code /problems/<code>}: where the {@code type} of a problem leads. */
@ApplicationScoped
class ProblemPages {

    private final ProblemGuide guide =
            new ProblemGuide(OwnPages.resource("/problems.md").toString(StandardCharsets.UTF_8));

    void register(@Observes Router router) {
        router.route("/problems").handler(OwnPages::readOnly).handler(this::answerIndex);
        router.route("/problems/:code").handler(OwnPages::readOnly).handler(this::answerPage);
    }

    private void answerIndex(RoutingContext context) {
        OwnPages.html(context, 200, Buffer.buffer(guide.index()));
    }

    private void answerPage(RoutingContext context) {
        var page = guide.page(context.pathParam("code"));
        OwnPages.html(context, page.isPresent() ? 200 : 404, Buffer.buffer(page.orElseGet(guide::unknown)));
    }
}
