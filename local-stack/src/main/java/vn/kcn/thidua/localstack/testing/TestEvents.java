package vn.kcn.thidua.localstack.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.localstack.KafkaClients;

/** Events of other services, put into the topics of the {@link TestStack} and read from them. */
public final class TestEvents {

    private static final int PARTITIONS = 6;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private TestEvents() {}

    /** A well-formed event with a new id; the topic is made when it is missing. */
    public static UUID publish(String topic, String key, String type, long version, String json) {
        var id = UUID.randomUUID();
        publish(topic, id, key, type, version, json);
        return id;
    }

    /** The same with a given id: a redelivery when the id was used before. */
    public static void publish(String topic, UUID id, String key, String type, long version, String json) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/" + topic.replaceAll("\\..*", "") + "-service");
        headers.put("ce_type", type);
        headers.put("ce_subject", key);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("ce_sequence", Long.toString(SEQUENCE.incrementAndGet()));
        headers.put("content-type", "application/json");
        publishRaw(topic, key, headers, json);
    }

    /** Whatever one likes, well-formed or not; a null value is a tombstone. */
    public static void publishRaw(String topic, String key, Map<String, String> headers, @Nullable String value) {
        createTopic(topic);
        try (var producer = KafkaClients.make(
                () -> new KafkaProducer<>(clientSettings(), new StringSerializer(), new StringSerializer()))) {
            var message = new ProducerRecord<String, String>(topic, key, value);
            headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All events with this key that are in the topic now, in order. */
    public static List<TestEvent> read(String topic, String key) {
        return read(topic).stream().filter(event -> event.key().equals(key)).toList();
    }

    /** All events that are in the topic now, in order for each key; none when there is no such topic. */
    public static List<TestEvent> read(String topic) {
        var settings = clientSettings();
        settings.put("isolation.level", "read_committed");
        settings.put("allow.auto.create.topics", false);
        try (var consumer = KafkaClients.make(
                () -> new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer()))) {
            var known = consumer.listTopics().getOrDefault(topic, List.of());
            var partitions = known.stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var events = new ArrayList<TestEvent>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(POLL).forEach(message -> events.add(event(message)));
            }
            return List.copyOf(events);
        }
    }

    public static void createTopic(String topic) {
        try (var admin = TestStack.kafka().admin()) {
            var wanted = new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not make the topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static TestEvent event(ConsumerRecord<String, String> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new TestEvent(
                message.key() == null ? "" : message.key(),
                headers,
                message.value() == null ? "null" : message.value());
    }

    private static Properties clientSettings() {
        var settings = new Properties();
        settings.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, TestStack.kafka().bootstrapServers());
        return settings;
    }
}
