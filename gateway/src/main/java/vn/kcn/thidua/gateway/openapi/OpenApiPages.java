package vn.kcn.thidua.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.kcn.thidua.gateway.problem.OwnPages;

/** {@code /openapi.json} and {@code /docs}, the page to try it; that page's files are served from the jar. */
@ApplicationScoped
class OpenApiPages {

    private final MergedDocument document;
    private final Buffer page;

    OpenApiPages(MergedDocument document) {
        this.document = document;
        this.page = OwnPages.resource("/META-INF/resources/docs/index.html");
    }

    void register(@Observes Router router) {
        router.route("/openapi.json").handler(OwnPages::readOnly).handler(this::answerDocument);
        router.route("/docs").handler(OwnPages::readOnly).handler(this::answerPage);
    }

    private void answerDocument(RoutingContext context) {
        document.current()
                .onSuccess(edition -> {
                    var response = context.response()
                            .putHeader("ETag", edition.etag())
                            .putHeader("Cache-Control", "public, max-age=60");
                    if (edition.etag().equals(context.request().getHeader("If-None-Match"))) {
                        response.setStatusCode(304).end();
                    } else {
                        response.putHeader("Content-Type", "application/json").end(edition.json());
                    }
                })
                .onFailure(context::fail);
    }

    private void answerPage(RoutingContext context) {
        OwnPages.html(context, 200, page);
    }
}
