package vn.kcn.thidua.indicators;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.kcn.thidua.localstack.KafkaClients;
import vn.kcn.thidua.localstack.testing.TestStack;

/** Hundreds of enterprises told of at once, by one producer. */
public final class ManyEnterprises {

    private static final String TOPIC = "enterprises.enterprise";

    private final List<String> taxCodes = new ArrayList<>();
    private final List<ProducerRecord<String, String>> records = new ArrayList<>();

    public ManyEnterprises with(int count, String operatingStates) {
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            String taxCode = Board.taxCode();
            taxCodes.add(taxCode);
            records.add(record(id, Board.enterpriseEvent(id, 1, taxCode, operatingStates)));
        }
        return this;
    }

    private static ProducerRecord<String, String> record(UUID id, String json) {
        var record = new ProducerRecord<>(TOPIC, id.toString(), json);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/enterprises-service",
                        "ce_type", "vn.kcn.thidua.enterprise.registered.v1",
                        "ce_subject", id.toString(),
                        "ce_time", "2021-08-03T01:00:00Z",
                        "ce_aggregateversion", "1",
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Tells of them, and answers their tax codes when all have been heard. */
    public List<String> tell() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestStack.kafka().bootstrapServers());
        try (var producer = KafkaClients.make(
                () -> new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()))) {
            records.forEach(producer::send);
        }
        String known =
                "select count(*) from enterprise_replica where tax_code in ('" + String.join("', '", taxCodes) + "')";
        await().atMost(Duration.ofSeconds(60)).until(() -> Board.number(known) == taxCodes.size());
        return taxCodes;
    }
}
