package vn.kcn.thidua.enterprises.lot;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class LotApiTest {

    @Inject
    ObjectMapper json;

    @Test
    void a_lot_is_free_until_somebody_leases_it_and_after() {
        String zone = zone();
        String lessee = enterprise(zone);
        String lots = "/api/v1/zones/" + zone + "/lots";

        as("officer")
                .body("{\"code\": \"CN-03\", \"areaHa\": 4.25}")
                .post(lots)
                .then()
                .statusCode(201)
                .header("Location", endsWith(lots + "/CN-03"))
                .body("state", equalTo("FREE"));
        patch("officer", "\"1\"")
                .body("{\"lessee\": \"%s\", \"leasedFrom\": \"2019-03-01\", \"leasedUntil\": \"2021-03-01\"}"
                        .formatted(lessee))
                .patch(lots + "/CN-03")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("state", equalTo("FREE"));

        anonymous().get(lots + "/CN-03?asOf=2019-02-28").then().body("state", equalTo("FREE"));
        anonymous().get(lots + "/CN-03?asOf=2019-03-01").then().body("state", equalTo("LEASED"));
        anonymous().get(lots + "?state=LEASED&asOf=2021-02-28").then().body("items.code", contains("CN-03"));
        anonymous().get(lots + "?state=FREE&asOf=2021-03-01").then().body("items.code", contains("CN-03"));
        anonymous().get(lots + "?state=LEASED&asOf=2021-03-01").then().body("items.size()", equalTo(0));
    }

    @Test
    void a_code_is_given_once_in_a_zone() {
        String lots = "/api/v1/zones/" + zone() + "/lots";
        String lot = "{\"code\": \"Ô 1\", \"areaHa\": 1}";

        as("officer").body(lot).post(lots).then().statusCode(201);
        as("officer").body(lot).post(lots).then().statusCode(409).body("code", equalTo("lot-exists"));
        anonymous().get(lots + "/Ô 1").then().statusCode(200).body("lessee", nullValue());
    }

    @Test
    void recording_needs_a_token_of_an_officer_and_a_zone() {
        String lots = "/api/v1/zones/" + zone() + "/lots";
        String lot = "{\"code\": \"CN-1\", \"areaHa\": 1}";

        anonymous().body(lot).post(lots).then().statusCode(401);
        as("enterprise").body(lot).post(lots).then().statusCode(403);
        as("officer").body(lot).post("/api/v1/zones/NOSUCH/lots").then().statusCode(404);
        anonymous().get(lots + "/CN-9").then().statusCode(404).body("code", equalTo("lot-not-found"));
        anonymous().get(lots + "?state=SOLD").then().statusCode(400).body("code", equalTo("parameter-not-one-of"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fields                                                                                     | code                        | pointer
        "areaHa": 0                                                                                | lot-without-area            | /areaHa
        "areaHa": 1e999999999                                                                      | area-out-of-range           | /areaHa
        "areaHa": 1, "leasedFrom": "2020-01-01"                                                    | lease-incomplete            | /lessee
        "areaHa": 1, "lessee": "%s"                                                                | enterprise-unknown          | /lessee
        "areaHa": 1, "lessee": "2400999013", "leasedFrom": "2020-01-01"                            | tax-code-check-digit        | /lessee
        "areaHa": 1, "leasedUntil": "2020-01-01"                                                   | lease-ends-before-it-begins | /leasedUntil
        """, useHeadersInDisplayName = true)
    void what_cannot_be_is_refused_by_field(String fields, String code, String pointer) {
        as("officer")
                .body("{\"code\": \"CN-1\", " + fields.formatted(taxCode()) + "}")
                .post("/api/v1/zones/" + zone() + "/lots")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void the_example_is_what_is_told_of_that_lot() throws Exception {
        LotFields fields = new LotFields(
                "1",
                new Hectares(new BigDecimal("4.25")),
                new TaxCode("2400999012"),
                LocalDate.of(2019, 3, 1),
                LocalDate.of(2056, 5, 10));
        Lot lot = new Lot(new ZoneCode("QC"), new LotCode("CN-03"), fields, new Today(LocalDate.of(2021, 8, 3)));

        JsonNode told = Contracts.tree(json.writeValueAsString(LotEvent.of(lot)));

        assertEquals(List.of(), Contracts.faults("lot", Contracts.example("lot")));
        assertEquals(Contracts.tree(Contracts.example("lot")), Contracts.asTheExample("lot", told));
    }

    @Test
    void each_change_is_told_once_with_the_whole_state() {
        String lots = "/api/v1/zones/" + zone() + "/lots";
        String id = as("officer")
                .body("{\"code\": \"CN-1\", \"areaHa\": 1}")
                .post(lots)
                .path("id");
        patch("officer", "\"1\"").body("{\"areaHa\": 2}").patch(lots + "/CN-1");
        patch("officer", "\"2\"").body("{\"areaHa\": 2.0}").patch(lots + "/CN-1");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        List.of(LotEvent.RECORDED, LotEvent.UPDATED),
                        TestEvents.read(LotEvent.TOPIC, id).stream()
                                .map(TestEvent::type)
                                .toList()));
        for (TestEvent event : TestEvents.read(LotEvent.TOPIC, id)) {
            assertEquals(List.of(), Contracts.faults("lot", event.json()));
        }
    }
}
