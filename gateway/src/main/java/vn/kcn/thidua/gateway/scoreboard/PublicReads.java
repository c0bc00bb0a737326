package vn.kcn.thidua.gateway.scoreboard;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import vn.kcn.thidua.gateway.routing.OwnRequests;
import vn.kcn.thidua.gateway.routing.Upstream;

/** What the services say in public: asked once in a while, however many read the page. Never fails. */
@ApplicationScoped
class PublicReads {

    private static final Logger LOG = Logger.getLogger(PublicReads.class);

    private record Question<T>(Upstream upstream, String uri, Class<T> type) {}

    private final Vertx vertx;
    private final OwnRequests requests;
    private final ScoreboardSettings settings;
    private final AsyncCache<Question<?>, Reading<?>> answers;
    private final Cache<Question<?>, Object> lastSaid;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    PublicReads(Vertx vertx, OwnRequests requests, ScoreboardSettings settings) {
        this.vertx = vertx;
        this.requests = requests;
        this.settings = settings;
        answers = Caffeine.newBuilder()
                .maximumSize(settings.answers())
                .expireAfterWrite(settings.kept())
                .buildAsync();
        lastSaid = Caffeine.newBuilder()
                .maximumSize(settings.answers())
                .expireAfterWrite(settings.keptWhileAway())
                .build();
    }

    <T> Future<Reading<T>> of(Upstream upstream, String uri, Class<T> type) {
        var question = new Question<>(upstream, uri, type);
        var answer = answers.get(question, (missing, executor) -> askAndRemember(question));
        return Future.fromCompletionStage(answer, vertx.getOrCreateContext()).map(reading -> reading.map(type::cast));
    }

    /** For what must not be older than the question. */
    <T> Future<Reading<T>> now(Upstream upstream, String uri, Class<T> type) {
        return ask(new Question<>(upstream, uri, type)).otherwise(failure -> Reading.away(null));
    }

    private CompletableFuture<Reading<?>> askAndRemember(Question<?> question) {
        var answer = new CompletableFuture<Reading<?>>();
        ask(question)
                .onSuccess(reading -> {
                    reading.said().ifPresent(said -> lastSaid.put(question, said));
                    answer.complete(reading);
                })
                .onFailure(failure -> answer.complete(Reading.away(lastSaid.getIfPresent(question))));
        return answer;
    }

    private <T> Future<Reading<T>> ask(Question<T> question) {
        return requests.get(question.upstream(), question.uri(), settings.timeout())
                .map(answer -> switch (answer.status()) {
                    case 200 -> Reading.of(parse(answer.body(), question.type()));
                    case 404 -> Reading.<T>nothing();
                    default -> throw new IllegalStateException("status " + answer.status());
                })
                .onFailure(failure -> LOG.infof(
                        "A part of the scoreboard is missing upstream=%s uri=%s cause=%s",
                        question.upstream().id(), question.uri(), failure.getMessage()));
    }

    private <T> T parse(Buffer body, Class<T> type) {
        try {
            return json.readValue(body.getBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
