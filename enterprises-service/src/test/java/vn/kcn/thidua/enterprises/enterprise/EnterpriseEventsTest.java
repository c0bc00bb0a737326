package vn.kcn.thidua.enterprises.enterprise;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseEventsTest {

    private static final String REGISTERED = "vn.kcn.thidua.enterprise.registered.v1";
    private static final String UPDATED = "vn.kcn.thidua.enterprise.updated.v1";
    private static final String STATE_CHANGED = "vn.kcn.thidua.enterprise.operating-state-changed.v1";

    @Inject
    ObjectMapper json;

    @Test
    void the_example_keeps_the_schema() {
        assertEquals(List.of(), Contracts.faults("enterprise", Contracts.example("enterprise")));
    }

    @Test
    void the_example_is_what_is_told_of_that_enterprise() throws Exception {
        Enterprise enterprise = AnEnterprise.operatingSince("2020-01-15")
                .then(OperatingState.LICENSED, "2019-03-01")
                .then(OperatingState.OPERATING, "2021-07-20")
                .because(OperatingState.PAUSED_EPIDEMIC, "2021-05-18", new Line("Tạm dừng do dịch"))
                .build();
        enterprise.enter(
                new LegalChange(
                        LegalStatus.SUSPENDED,
                        LocalDate.of(2021, 5, 20),
                        LocalDate.of(2021, 7, 15),
                        new Line("Tạm ngừng do dịch")),
                AnEnterprise.TODAY);
        enterprise.enter(
                new LegalChange(LegalStatus.ACTIVE, LocalDate.of(2021, 7, 15), null, null), AnEnterprise.TODAY);

        LocalDate since = LocalDate.of(2019, 3, 1);
        enterprise.belongTo(new Shareholding(List.of(
                new Investor("Example Holdings", false, "2400999037", "KR", new BigDecimal(60), true, since, null),
                new Investor(
                        "Người Mẫu", true, null, "JP", new BigDecimal(40), false, since, LocalDate.of(2021, 1, 1)))));

        JsonNode told = Contracts.tree(json.writeValueAsString(EnterpriseEvent.of(enterprise)));

        assertEquals(Contracts.tree(Contracts.example("enterprise")), Contracts.asTheExample("enterprise", told));
    }

    @Test
    void each_change_is_told_once_with_the_whole_state() {
        String zone = zone();
        String taxCode = enterprise(zone);
        String path = "/api/v1/enterprises/" + taxCode;
        patch("officer", "\"1\"")
                .body("{\"nameVi\": \"Công ty TNHH Ví Dụ Đổi Tên\"}")
                .patch(path);
        as("officer").body("{\"state\": \"PAUSED\", \"from\": \"2021-05-18\"}").post(path + "/operating-states");
        // what follows changes nothing and is told to nobody
        patch("officer", "\"3\"").body("{}").patch(path);
        patch("officer", "\"1\"").body("{\"nameVi\": \"Stale\"}").patch(path);
        as("officer")
                .body("{\"state\": \"LICENSED\", \"from\": \"2021-06-18\"}")
                .post(path + "/operating-states");

        List<TestEvent> events = events(path, 3);

        assertEquals(
                List.of(REGISTERED, UPDATED, STATE_CHANGED),
                events.stream().map(TestEvent::type).toList());
        assertEquals(
                List.of(1L, 2L, 3L), events.stream().map(TestEvent::version).toList());
        assertEquals("/enterprises-service", events.getFirst().headers().get("ce_source"));
        for (TestEvent event : events) {
            assertEquals(List.of(), Contracts.faults("enterprise", event.json()));
            assertEquals(event.version(), event.data().get("version").asLong());
            assertEquals(taxCode, event.data().get("taxCode").asText());
        }
        JsonNode last = events.getLast().data();
        assertEquals("Công ty TNHH Ví Dụ Đổi Tên", last.get("nameVi").asText());
        assertEquals(3, last.get("operatingStates").size());
    }

    @Test
    void contact_data_are_told_to_nobody() {
        String path = "/api/v1/enterprises/" + enterprise(zone());
        patch("officer", "\"1\"")
                .body("{\"contact\": {\"person\": \"Người Mẫu Khác\"}}")
                .patch(path);

        for (TestEvent event : events(path, 2)) {
            assertFalse(event.data().has("contact"));
            assertFalse(event.json().contains("Người Mẫu"));
            assertFalse(event.json().contains("hr@example.test"));
        }
    }

    @Test
    void an_import_tells_of_each_row_that_changed_something() {
        String zone = zone();
        String taxCode = taxCode();
        String path = "/api/v1/enterprises/" + taxCode;
        importCsv("", csvRow(taxCode, "Công ty Một", zone, "OPERATING@2020-01-15"));
        importCsv("", csvRow(taxCode, "Công ty Một", zone, "OPERATING@2020-01-15"));
        importCsv("", csvRow(taxCode, "Công ty Một", zone, "PAUSED@2021-05-18"));
        importCsv("", csvRow(taxCode, "Công ty Hai", zone, "OPERATING@2021-07-20"));
        importCsv("?dryRun=true", csvRow(taxCode, "Công ty Ba", zone, "OPERATING@2020-01-15"));

        List<TestEvent> events = events(path, 3);

        assertEquals(
                List.of(REGISTERED, STATE_CHANGED, UPDATED),
                events.stream().map(TestEvent::type).toList());
        assertEquals(
                List.of(1L, 2L, 3L), events.stream().map(TestEvent::version).toList());
        assertEquals(
                LocalDate.of(2021, 7, 20).toString(),
                events.getLast().data().at("/operatingStates/2/from").asText());
    }

    /** As many events as expected, and not one more. */
    private static List<TestEvent> events(String path, int expected) {
        String id = anonymous().get(path).path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        expected, TestEvents.read(EnterpriseEvent.TOPIC, id).size()));
        return TestEvents.read(EnterpriseEvent.TOPIC, id);
    }
}
