package vn.kcn.thidua.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A service that speaks real HTTP: it tells what it was asked, or behaves as the query's {@code stub} says. Bytes it has taken
 * of a body still under way are told at {@code /taken}.
 */
public final class StubUpstream implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final String name;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final Map<String, String> said = new ConcurrentHashMap<>();
    private HttpServerResponse events;

    public StubUpstream(String name, int port) {
        this.name = name;
        server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::answer);
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /**
     * From now on a question for this path, or for this path with just this query, is answered with this document; with an
     * empty one there is no such thing.
     */
    public StubUpstream saying(String uri, String json) {
        said.put(uri, json);
        return this;
    }

    /** Requests seen so far. */
    public long asked() {
        return asked.get();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        var response = request.response();
        if (request.path().equals("/taken")) {
            response.end(Long.toString(taken.get()));
            return;
        }
        if (request.path().equals("/go-on")) {
            // the second event follows only when somebody has read the first
            events.end("data: second\n\n");
            response.end();
            return;
        }
        asked.incrementAndGet();
        var document = said.getOrDefault(request.uri(), said.get(request.path()));
        if (document != null) {
            response.setStatusCode(document.isEmpty() ? 404 : 200)
                    .putHeader("Content-Type", "application/json")
                    .end(document);
            return;
        }
        switch (request.path().startsWith("/q/") ? request.path() : request.getParam("stub", "echo")) {
            case "/q/health/ready" -> response.end("{\"status\":\"UP\"}");
            case "/q/openapi" ->
                response.putHeader("Content-Type", "application/json").sendFile("openapi/" + name + ".json");
            case "status" ->
                response.setStatusCode(Integer.parseInt(request.getParam("code")))
                        .end("{\"stub\":\"" + name + "\"}");
            case "empty" ->
                response.setStatusCode(Integer.parseInt(request.getParam("code")))
                        .end();
            case "silent" -> request.resume();
            case "hang-up" -> request.connection().close();
            case "half" -> {
                response.setChunked(true).write("the first half");
                vertx.setTimer(50, id -> request.connection().close());
            }
            case "headers" -> {
                request.params().forEach(parameter -> {
                    if (!parameter.getKey().equals("stub")) {
                        response.headers().add(parameter.getKey(), parameter.getValue());
                    }
                });
                response.end();
            }
            case "download" ->
                new Flow(vertx, Long.parseLong(request.getParam("bytes"))).pipeTo(response.setChunked(true));
            case "events" -> events(request);
            default -> echo(request);
        }
    }

    private void events(HttpServerRequest request) {
        events = request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true);
        events.write("data: first\n\n");
    }

    private void echo(HttpServerRequest request) {
        var digest = sha256();
        var length = new AtomicLong();
        taken.set(0);
        request.handler(buffer -> {
            digest.update(buffer.getBytes());
            taken.set(length.addAndGet(buffer.length()));
        });
        request.endHandler(end -> {
            var headers = new JsonObject();
            request.headers()
                    .forEach(header -> headers.put(
                            header.getKey().toLowerCase(java.util.Locale.ROOT),
                            headers.getJsonArray(header.getKey().toLowerCase(java.util.Locale.ROOT), new JsonArray())
                                    .add(header.getValue())));
            var seen = new JsonObject()
                    .put("upstream", name)
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("headers", headers)
                    .put("length", length.get())
                    .put("sha256", HexFormat.of().formatHex(digest.digest()));
            request.response().putHeader("Content-Type", "application/json").end(seen.toBuffer());
        });
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Zeros, as fast as they are taken. */
    private static final class Flow implements io.vertx.core.streams.ReadStream<Buffer> {

        private static final Buffer BLOCK = Buffer.buffer(new byte[16 * 1024]);
        private final Vertx vertx;
        private long left;
        private boolean flowing = true;
        private boolean pumping;
        private io.vertx.core.Handler<Buffer> handler;
        private io.vertx.core.Handler<Void> endHandler;

        Flow(Vertx vertx, long bytes) {
            this.vertx = vertx;
            this.left = bytes;
        }

        private void pump() {
            if (pumping) {
                return;
            }
            pumping = true;
            vertx.runOnContext(now -> {
                while (flowing && left > 0 && handler != null) {
                    var length = (int) Math.min(left, BLOCK.length());
                    left -= length;
                    handler.handle(BLOCK.slice(0, length));
                }
                pumping = false;
                if (left == 0 && endHandler != null) {
                    var end = endHandler;
                    endHandler = null;
                    end.handle(null);
                }
            });
        }

        @Override
        public Flow handler(io.vertx.core.Handler<Buffer> handler) {
            this.handler = handler;
            if (handler != null) {
                pump();
            }
            return this;
        }

        @Override
        public Flow pause() {
            flowing = false;
            return this;
        }

        @Override
        public Flow resume() {
            flowing = true;
            pump();
            return this;
        }

        @Override
        public Flow fetch(long amount) {
            return resume();
        }

        @Override
        public Flow endHandler(io.vertx.core.Handler<Void> handler) {
            if (handler != null) {
                endHandler = handler;
            }
            return this;
        }

        @Override
        public Flow exceptionHandler(io.vertx.core.Handler<Throwable> handler) {
            return this;
        }
    }
}
