package vn.kcn.thidua.gateway.sharing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A service whose answers wait for the test's word. */
final class Origin implements AutoCloseable {

    static final String EVERYBODYS = "public, max-age=0, s-maxage=60, stale-if-error=60";

    private final Vertx vertx = Vertx.vertx();
    private final List<HttpServerRequest> asked = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Consumer<HttpServerRequest> answer = telling(EVERYBODYS, "told");

    Origin(int port) {
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(request -> {
                    asked.add(request);
                    var waitFor = gate;
                    vertx.<Void>executeBlocking(
                                    () -> {
                                        waitFor.await();
                                        return null;
                                    },
                                    false)
                            .onSuccess(open -> answer.accept(request));
                });
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    static Consumer<HttpServerRequest> telling(String cacheControl, String text) {
        return request -> request.response()
                .putHeader("Cache-Control", cacheControl)
                .putHeader("ETag", "\"" + text.substring(0, Math.min(9, text.length())) + "\"")
                .putHeader("Content-Type", "text/plain")
                .end(text);
    }

    Origin answers(Consumer<HttpServerRequest> how) {
        answer = how;
        return this;
    }

    /** From now on nobody is answered until the gate opens. */
    Origin shut() {
        gate = new CountDownLatch(1);
        return this;
    }

    void open() {
        gate.countDown();
    }

    int asked() {
        return asked.size();
    }

    HttpServerRequest lastAsked() {
        return asked.getLast();
    }

    @Override
    public void close() {
        gate.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
