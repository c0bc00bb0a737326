package vn.kcn.thidua.gateway.routing;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the services are, and is up whatever they are: without one of them the gateway still serves the others. */
@Readiness
@ApplicationScoped
class UpstreamsReadiness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final OwnRequests requests;
    private final Breakers breakers;
    private final Uni<Map<Upstream, Boolean>> readiness;

    UpstreamsReadiness(OwnRequests requests, Breakers breakers) {
        this.requests = requests;
        this.breakers = breakers;
        this.readiness = Uni.createFrom()
                .completionStage(() -> ask().toCompletionStage())
                .memoize()
                .forFixedDuration(KEPT);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return readiness.map(ready -> {
            var response = HealthCheckResponse.named("services").up();
            ready.forEach((upstream, up) -> response.withData(upstream.id(), up ? "ready" : "away")
                    .withData(
                            upstream.id() + "-breaker", breakers.state(upstream).name()));
            return response.build();
        });
    }

    private Future<Map<Upstream, Boolean>> ask() {
        var answers = new EnumMap<Upstream, Boolean>(Upstream.class);
        var questions = Arrays.stream(Upstream.values())
                .map(upstream -> isReady(upstream).onSuccess(ready -> {
                    synchronized (answers) {
                        answers.put(upstream, ready);
                    }
                }))
                .toList();
        return Future.all(questions).map(answers);
    }

    private Future<Boolean> isReady(Upstream upstream) {
        return requests.get(upstream, "/q/health/ready", PATIENCE)
                .map(answer -> answer.status() == 200)
                .otherwise(false);
    }
}
