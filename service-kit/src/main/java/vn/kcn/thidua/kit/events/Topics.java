package vn.kcn.thidua.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics explicitly and alike, by whoever needs one first: its owner or a consumer. */
@ApplicationScoped
class Topics {

    private static final String DEAD_LETTER = ".dead-letter";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    EventsConfig config;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    static String deadLetters(String topic) {
        return topic + DEAD_LETTER;
    }

    /** Settings for any client: where the broker is, and how to log in. */
    Map<String, Object> client() {
        return new HashMap<>(broker);
    }

    void ensure(Collection<String> names) throws InterruptedException, ExecutionException, TimeoutException {
        if (names.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(client())) {
            var creation = admin.createTopics(names.stream().map(this::topic).toList());
            for (var created : creation.values().values()) {
                try {
                    created.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
                } catch (ExecutionException failed) {
                    if (!(failed.getCause() instanceof TopicExistsException)) {
                        throw failed;
                    }
                }
            }
        }
    }

    private NewTopic topic(String name) {
        // compacted: the newest state of each aggregate stays, so a new consumer rebuilds from the start
        String policy = name.endsWith(DEAD_LETTER) ? "delete" : "compact";
        return new NewTopic(name, config.partitions(), config.replication())
                .configs(Map.of("cleanup.policy", policy, "retention.ms", "-1", "compression.type", "producer"));
    }
}
