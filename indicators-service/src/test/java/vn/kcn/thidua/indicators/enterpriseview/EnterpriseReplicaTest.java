package vn.kcn.thidua.indicators.enterpriseview;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.indicators.ManyEnterprises;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseReplicaTest {

    private static final String TOPIC = "enterprises.enterprise";

    @Inject
    Enterprises enterprises;

    private static String states(UUID id) {
        return "select count(*) from enterprise_state where enterprise_id = '" + id + "'";
    }

    @Test
    void keeps_what_the_registry_promises_to_tell() {
        Board.theEnterprise();
        UUID id = UUID.fromString(Contract.example("enterprise").get("id").asText());

        assertEquals(4, Board.number(states(id)));
        assertEquals(
                1,
                Board.number(states(id)
                        + " and state = 'PAUSED_EPIDEMIC' and begins = '2021-05-18' and ends = '2021-07-19'"));
        assertEquals(
                1, Board.number(states(id) + " and state = 'OPERATING' and begins = '2021-07-20' and ends is null"));
        assertEquals(
                1,
                Board.number("select count(*) from enterprise_replica where id = '" + id
                        + "' and tax_code = '2400999012' and zone = 'QC' and version = 3"));
    }

    @Test
    void a_repeated_or_older_event_changes_nothing() {
        UUID id = UUID.randomUUID();
        String taxCode = Board.taxCode();
        String before = Board.enterpriseEvent(id, 1, taxCode, "{\"state\": \"LICENSED\", \"from\": \"2020-01-01\"}");
        String after = Board.enterpriseEvent(id, 2, taxCode, """
                {"state": "LICENSED", "from": "2020-01-01"}, {"state": "OPERATING", "from": "2021-03-01"}""");
        UUID event = TestEvents.publish(TOPIC, id.toString(), "vn.kcn.thidua.enterprise.updated.v1", 2, after);
        Board.awaitVersion("enterprise_replica", id, 2);

        TestEvents.publish(TOPIC, id.toString(), "vn.kcn.thidua.enterprise.registered.v1", 1, before);
        TestEvents.publish(TOPIC, event, id.toString(), "vn.kcn.thidua.enterprise.updated.v1", 2, after);
        Board.operatingEnterprise();

        assertEquals(2, Board.number(states(id)));
    }

    @Test
    void counts_the_enterprises_of_a_day() {
        // a decade of its own: other tests' enterprises begin later
        LocalDate day = LocalDate.of(1991, 7, 31);
        new ManyEnterprises()
                .with(3, """
                        {"state": "OPERATING", "from": "1990-01-01"}, {"state": "TERMINATED", "from": "1995-01-01"}""")
                .with(2, """
                        {"state": "LICENSED", "from": "1991-07-31"}, {"state": "TERMINATED", "from": "1995-01-01"}""")
                .with(1, """
                        {"state": "LICENSED", "from": "1991-08-01"}, {"state": "TERMINATED", "from": "1995-01-01"}""")
                .with(1, """
                        {"state": "OPERATING", "from": "1990-01-01"}, {"state": "TERMINATED", "from": "1991-07-31"}""")
                .with(1, """
                        {"state": "OPERATING", "from": "1990-01-01"}, {"state": "TERMINATED", "from": "1991-08-01"}""")
                .tell();

        assertEquals(new RegistryCount(4, 6), enterprises.count(day));
        assertEquals(new RegistryCount(5, 5), enterprises.count(LocalDate.of(1991, 7, 30)));
        assertEquals(new RegistryCount(3, 6), enterprises.count(LocalDate.of(1991, 8, 1)));
        assertEquals(new RegistryCount(0, 0), enterprises.count(LocalDate.of(1980, 1, 1)));
    }

    @Test
    void an_event_that_cannot_be_read_is_set_aside_and_the_others_go_on() {
        String broken = UUID.randomUUID().toString();
        TestEvents.publish(
                TOPIC,
                broken,
                "vn.kcn.thidua.enterprise.registered.v1",
                1,
                "{\"id\": \"" + broken + "\", \"version\": 1, \"taxCode\": \"12\"}");

        Board.operatingEnterprise();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Board.number("select count(*) from dead_letter where record_key = '" + broken + "'") == 1);
    }
}
