package vn.kcn.thidua.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.Server;

/**
 * Kills one process after the other amid writes and then counts: what was answered with 2xx is stored, is in every
 * replica, once in effect and in order for each enterprise.
 */
class FaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Map<String, String> REPLICAS =
            Map.of("indicators", "enterprise_replica", "nominations", "enterprise_view");

    @BeforeAll
    static void aZoneToPutThemIn() {
        RunningSystem.CAST
                .officer()
                .post(
                        "/api/v1/zones",
                        Map.of(
                                "code", "FT",
                                "nameVi", "KCN Thử Lỗi",
                                "nameEn", "Fault zone",
                                "state", "OPERATING",
                                "areas", List.of()))
                .expect(201, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprises-service", "indicators-service", "kafka", "postgres", "gateway"})
    void what_was_accepted_survives_the_kill_of(String name) {
        Server victim = RunningSystem.stack().process(name);
        try (var writers = new Writers(4)) {
            await().atMost(PATIENCE).until(() -> writers.acknowledged() > 40);
            victim.kill9();
            int atTheKill = writers.acknowledged();
            victim.start();
            victim.awaitReady();
            await().atMost(PATIENCE).until(() -> writers.acknowledged() > atTheKill + 40);
            writers.stop();
            Map<String, Long> stored = new HashMap<>();
            writers.expected().forEach((taxCode, acknowledged) -> {
                long version = storedVersion(taxCode);
                assertTrue(version >= acknowledged, taxCode + " is at " + version + ", answered was " + acknowledged);
                stored.put(taxCode, version);
            });
            REPLICAS.forEach((service, table) -> await().atMost(PATIENCE)
                    .untilAsserted(() -> assertEquals(stored, replica(service, table, stored))));
            assertInOrder(stored);
        }
    }

    private static long storedVersion(String taxCode) {
        return RunningSystem.CAST
                .anybody()
                .get("/api/v1/enterprises/" + taxCode)
                .expect(200)
                .at("version")
                .asLong();
    }

    private static Map<String, Long> replica(String service, String table, Map<String, Long> wanted)
            throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        try (var connection = RunningSystem.database(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select tax_code, version from " + table)) {
            while (rows.next()) {
                if (wanted.containsKey(rows.getString(1))) {
                    versions.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return versions;
    }

    /** Each version is in the topic, and is never there for the first time after a later one. */
    private static void assertInOrder(Map<String, Long> stored) {
        Map<String, List<Long>> seen = new HashMap<>();
        try (var consumer = RunningSystem.consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor("enterprises.enterprise").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    var state = Json.read(event.value());
                    List<Long> versions =
                            seen.computeIfAbsent(state.path("taxCode").asText(), taxCode -> new ArrayList<>());
                    long version = state.path("version").asLong();
                    if (!versions.contains(version)) {
                        versions.add(version); // sent again after a crash: the same event, ignored by its version
                    }
                });
            }
        }
        stored.forEach((taxCode, last) -> {
            List<Long> versions = seen.getOrDefault(taxCode, List.of());
            assertEquals(versions.stream().sorted().toList(), versions, taxCode);
            assertEquals(last, versions.getLast(), taxCode);
            assertEquals(last.intValue(), versions.size(), taxCode + ": " + versions);
        });
    }
}
