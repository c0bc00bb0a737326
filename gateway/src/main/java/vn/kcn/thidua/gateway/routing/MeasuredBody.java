package vn.kcn.thidua.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.Refused;

/**
 * A request body on its way: counts what passes, since a chunked body tells its size to nobody beforehand, and notices when no
 * more comes. Used on one event loop only.
 */
final class MeasuredBody implements ReadStream<Buffer> {

    enum Fault {
        /** More than the limit. */
        TOO_LARGE,
        /** The caller has stopped in the middle. */
        STALLED,
        /** The service has stopped taking. */
        NOT_TAKEN,
        /** One of the rules has refused it. */
        REFUSED,
        /** The caller's connection is gone. */
        BROKEN
    }

    interface Watcher {
        void bodyBegins();

        void bodyIsComplete();
    }

    private final ReadStream<Buffer> source;
    private final Vertx vertx;
    private final long limit;
    private final List<BodyRule> rules;
    private final Duration patience;
    private final Watcher watcher;

    private long taken;
    private long passed;
    private long lastSeen = System.nanoTime();
    private boolean paused;
    private long timer = -1;
    private @Nullable Fault fault;
    private @Nullable Refused refusal;
    private @Nullable Handler<Throwable> exceptionHandler;

    MeasuredBody(
            ReadStream<Buffer> source,
            Vertx vertx,
            long limit,
            List<BodyRule> rules,
            Duration patience,
            Watcher watcher) {
        this.source = source;
        this.vertx = vertx;
        this.limit = limit;
        this.rules = rules;
        this.patience = patience;
        this.watcher = watcher;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** What one of the rules has said, if it was that. */
    @Nullable
    Refused refusal() {
        return refusal;
    }

    /** No more watching: the exchange is over. */
    void forget() {
        rules.forEach(BodyRule::close);
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            forget();
            source.handler(null);
            return this;
        }
        watch(patience.toMillis());
        source.handler(buffer -> {
            lastSeen = System.nanoTime();
            if (fault != null || buffer.length() == 0) {
                return;
            }
            if (taken == 0) {
                watcher.bodyBegins();
            }
            taken += buffer.length();
            byTheRules(() -> {
                var part = buffer;
                for (var rule : rules) {
                    part = rule.pass(part);
                }
                passed += part.length();
                if (taken > limit || passed > limit) {
                    fail(Fault.TOO_LARGE, new IllegalStateException("The body is over its limit"));
                } else if (part.length() > 0) {
                    handler.handle(part);
                }
            });
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            forget();
                            if (fault == null) {
                                byTheRules(() -> {
                                    rules.forEach(BodyRule::end);
                                    handler.handle(null);
                                    watcher.bodyIsComplete();
                                });
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        exceptionHandler = handler;
        source.exceptionHandler(handler == null ? null : failure -> fail(Fault.BROKEN, failure));
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        lastSeen = System.nanoTime();
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    private void byTheRules(Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            refusal = refused;
            fail(Fault.REFUSED, refused);
        }
    }

    private void watch(long millis) {
        timer = vertx.setTimer(Math.max(1, millis), id -> {
            timer = -1;
            var left = patience.minusNanos(System.nanoTime() - lastSeen);
            if (left.isPositive()) {
                watch(left.toMillis());
            } else {
                fail(paused ? Fault.NOT_TAKEN : Fault.STALLED, new IllegalStateException("The body does not go on"));
            }
        });
    }

    private void fail(Fault found, Throwable failure) {
        forget();
        if (fault == null) {
            fault = found;
            if (exceptionHandler != null) {
                exceptionHandler.handle(failure);
            }
        }
    }
}
