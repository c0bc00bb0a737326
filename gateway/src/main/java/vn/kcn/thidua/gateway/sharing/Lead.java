package vn.kcn.thidua.gateway.sharing;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.CutOff;
import vn.kcn.thidua.gateway.problem.Problem;

/** The one request that is asked in the name of all who ask alike. Used on its request's event loop. */
public final class Lead {

    /** What the key tells apart, or the gateway answers itself. */
    private static final Set<String> VARIED_BY = Set.of("accept", "accept-language", "accept-encoding", "origin");

    private final Flight.Waiter leader;
    private final Flight flight;
    private final SharedReads reads;
    private final @Nullable Copy known;
    private final long since = System.nanoTime();
    private boolean collecting;

    Lead(Flight.Waiter leader, Flight flight, SharedReads reads, @Nullable Copy known) {
        this.leader = leader;
        this.flight = flight;
        this.reads = reads;
        this.known = known;
    }

    /** The question in everybody's words: what is known already is asked about, not for. */
    public void prepare(MultiMap request) {
        request.remove("If-None-Match");
        request.remove("If-Modified-Since");
        if (known != null && known.etag() != null) {
            request.set("If-None-Match", known.etag());
        }
        request.remove("Accept-Encoding");
        if (flight.key.gzip()) {
            request.set("Accept-Encoding", "gzip");
        }
    }

    /** True for an answer that becomes everybody's: the leader, too, is then answered by the copy of it. */
    public boolean takes(int status, MultiMap answer, ReadStream<Buffer> body) {
        if (status == 304 && known != null) {
            drop(body);
            var confirmed = known.confirmed(
                    Freshness.of(answer.getAll("Cache-Control")).orElse(known.freshness()),
                    flight.key.generation(),
                    since);
            lands(confirmed, "thidua; fwd=stale; fwd-status=304; stored");
            return true;
        }
        if (status >= 500) {
            if (answersFromMemory()) {
                drop(body);
                return true;
            }
            return false;
        }
        var freshness = shareable(status, answer);
        if (freshness.isEmpty()) {
            reads.notShared(flight);
            return false;
        }
        collect(answer, freshness.get(), body);
        return true;
    }

    /** The service fails. True when the last that it said has been told: it then holds for all who wait. */
    public boolean answersFromMemory() {
        var now = System.nanoTime();
        var told = Optional.ofNullable(known).filter(copy -> copy.holdsOnError(now));
        told.ifPresent(copy -> {
            var cacheStatus = copy.hit(now) + "; detail=stale-if-error";
            reads.fallsBack(flight, copy, cacheStatus);
            copy.answer(leader.context(), cacheStatus, now);
        });
        return told.isPresent();
    }

    /** The leader has its answer, or is gone; what is being collected for the others goes on. */
    void isOver() {
        if (!collecting) {
            reads.handOver(flight);
        }
    }

    /** Not at the pace of the leader's line: the others must not wait for it. */
    private void collect(MultiMap answer, Freshness freshness, ReadStream<Buffer> body) {
        collecting = true;
        var collected = Buffer.buffer();
        body.exceptionHandler(broken -> breaksOff());
        body.endHandler(end -> lands(
                Copy.of(answer, collected, freshness, flight.key.generation(), since),
                known == null ? "thidua; fwd=miss; stored" : "thidua; fwd=stale; stored"));
        body.handler(part -> {
            collected.appendBuffer(part);
            if (collected.length() > reads.largest()) {
                reads.notShared(flight);
                passOn(answer, collected, body);
            }
        });
        body.resume();
    }

    /** Too long to be kept: the leader gets what has come, and the rest at its own pace. */
    private void passOn(MultiMap answer, Buffer begun, ReadStream<Buffer> rest) {
        rest.pause();
        var response = leader.context().response();
        if (!leader.isThere()) {
            drop(rest);
            return;
        }
        response.headers().addAll(answer);
        response.setChunked(!answer.contains("Content-Length"));
        response.write(begun);
        rest.pipeTo(response).onFailure(broken -> CutOff.answer(leader.context()));
    }

    private void lands(Copy copy, String cacheStatus) {
        reads.landed(flight, copy);
        copy.answer(leader.context(), cacheStatus, System.nanoTime());
    }

    private void breaksOff() {
        collecting = false;
        if (leader.isThere() && !answersFromMemory()) {
            leader.context().fail(Problem.badUpstream(flight.key.upstream()).refused());
        } else {
            reads.handOver(flight);
        }
    }

    private static void drop(ReadStream<Buffer> body) {
        body.endHandler(null);
        body.handler(part -> {});
        body.resume();
    }

    private static Optional<Freshness> shareable(int status, MultiMap answer) {
        var isPlain = status == 200
                && !answer.contains("Set-Cookie")
                && !answer.contains("Content-Type", "text/event-stream", true)
                && answer.getAll("Vary").stream()
                        .flatMap(vary -> Arrays.stream(vary.split(",", 50)))
                        .allMatch(name -> VARIED_BY.contains(name.strip().toLowerCase(Locale.ROOT)));
        return isPlain ? Freshness.of(answer.getAll("Cache-Control")) : Optional.empty();
    }
}
