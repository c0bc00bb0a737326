package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.kcn.thidua.kit.problem.Refusal;

/** All projections of this service, each in a thread of its own. */
@ApplicationScoped
class Projections {

    record Running(Projection projection, ProjectionLoop loop) {}

    @Inject
    @Any
    Instance<Projection> declared;

    @Inject
    Topics topics;

    @Inject
    Transactions transactions;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ObjectMapper json;

    @Inject
    EventsConfig config;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    private final Map<String, Running> running = new TreeMap<>();
    private final List<Thread> threads = new ArrayList<>();

    void start(@Observes @Priority(20) StartupEvent starting) {
        for (Projection projection : declared) {
            var loop =
                    new ProjectionLoop(projection, topics, transactions, deadLetters, json, service, config.instance());
            if (running.put(projection.name(), new Running(projection, loop)) != null) {
                throw new IllegalStateException("Two projections are named " + projection.name());
            }
            threads.add(Thread.ofPlatform()
                    .name("projection-" + projection.name())
                    .daemon()
                    .start(loop));
        }
    }

    void stop(@Observes @Priority(2000) ShutdownEvent stopping) throws InterruptedException {
        running.values().forEach(each -> each.loop().stop());
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    Running named(String name) {
        Running found = running.get(name);
        if (found == null) {
            throw Refusal.notFound("unknown-projection", Map.of("name", name, "known", running.keySet()));
        }
        return found;
    }

    List<String> names() {
        return List.copyOf(running.keySet());
    }
}
