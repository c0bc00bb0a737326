package vn.kcn.thidua.enterprises.zone;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.patch;
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
import vn.kcn.thidua.enterprises.registry.LegalDocument;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ZoneEventsTest {

    private static final Today TODAY = new Today(LocalDate.of(2021, 8, 3));

    @Inject
    ObjectMapper json;

    @Test
    void the_example_keeps_the_schema() {
        assertEquals(List.of(), Contracts.faults("zone", Contracts.example("zone")));
    }

    @Test
    void the_example_is_what_is_told_of_that_zone() throws Exception {
        Areas areas = new Areas(List.of(
                new ZoneArea("Mở rộng", AreaKind.PLANNED, new BigDecimal("85"), LocalDate.of(2021, 6, 1)),
                new ZoneArea("1", AreaKind.CLEARED, new BigDecimal("160.0"), LocalDate.of(2020, 12, 31)),
                new ZoneArea("1", AreaKind.PLANNED, new BigDecimal("207.45"), LocalDate.of(2016, 1, 1))));
        Zone hoaPhu = new Zone(
                new ZoneCode("HP"),
                new ZoneDescription(
                        new Line("KCN Hòa Phú"),
                        new Line("Hoa Phu Industrial Zone"),
                        areas,
                        new Wastewater(List.of(
                                new WastewaterPlant(LocalDate.of(2019, 6, 30), WastewaterState.OPERATING, 3000, 1850))),
                        "BQLKCN_BG",
                        "HIEP_HOA"),
                new ZoneChange(ZoneState.OPERATING, LocalDate.of(2018, 3, 1), null, null),
                TODAY);
        LegalDocument document =
                new LegalDocument(new Line("01/VD-TTg"), LocalDate.of(2021, 5, 28), new Line("Thủ tướng Chính phủ"));
        hoaPhu.enter(new ZoneChange(ZoneState.EXPANDING, LocalDate.of(2021, 6, 1), document, null), TODAY);

        JsonNode told = Contracts.tree(json.writeValueAsString(ZoneEvent.of(hoaPhu)));

        assertEquals(Contracts.tree(Contracts.example("zone")), Contracts.asTheExample("zone", told));
    }

    @Test
    void each_change_is_told_once_with_the_whole_state() {
        String path = "/api/v1/zones/" + zone();
        as("officer")
                .body("{\"state\": \"EXPANDING\", \"from\": \"2021-06-01\", \"document\":"
                        + " {\"number\": \"01/VD\", \"issuedOn\": \"2021-05-28\", \"issuer\": \"Ví dụ\"}}")
                .post(path + "/states")
                .then()
                .statusCode(201);
        patch("officer", "\"2\"").body("{\"areas\": []}").patch(path).then().statusCode(200);
        patch("officer", "\"3\"").body("{\"areas\": []}").patch(path).then().statusCode(200);

        String id = anonymous().get(path).path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertEquals(3, TestEvents.read(ZoneEvent.TOPIC, id).size()));
        List<TestEvent> events = TestEvents.read(ZoneEvent.TOPIC, id);

        assertEquals(
                List.of(
                        "vn.kcn.thidua.zone.recorded.v1",
                        "vn.kcn.thidua.zone.state-changed.v1",
                        "vn.kcn.thidua.zone.updated.v1"),
                events.stream().map(TestEvent::type).toList());
        assertEquals(
                List.of(1L, 2L, 3L), events.stream().map(TestEvent::version).toList());
        for (TestEvent event : events) {
            assertEquals(List.of(), Contracts.faults("zone", event.json()));
        }
        assertEquals(0, events.getLast().data().get("areas").size());
    }
}
