package vn.kcn.thidua.enterprises.environment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.enterprises.Registry;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnvironmentApiTest {

    private static final String FILES = "/api/v1/environmental-files";
    private static final String INSPECTIONS = "/api/v1/inspections";
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String SAID = "{\"text\":\"Đã lắp mái che (minh họa)\"}";
    private static final String PERMIT = """
            {"state":"GRANTED","documentNumber":"12/GPMT-MINH-HOA","issuedOn":"2020-01-10","expiresOn":"%s"}
            """;

    private String taxCode = "";
    private String other = "";

    @BeforeEach
    void two_enterprises() {
        String zone = Registry.zone();
        taxCode = Registry.enterprise(zone);
        other = Registry.enterprise(zone);
    }

    @Test
    void the_public_sees_the_state_of_a_procedure_and_nothing_else() {
        anonymous().get(FILES + "/" + taxCode).then().statusCode(200).body("procedures", hasSize(0));

        enter("PERMIT", PERMIT.formatted("2021-01-09")).then().statusCode(200);

        anonymous()
                .get(FILES + "/" + taxCode)
                .then()
                .body("procedures[0].kind", equalTo("PERMIT"))
                .body("procedures[0].state", equalTo("EXPIRED"))
                .body("procedures[0]", not(hasKey("documentNumber")))
                .body("$", not(hasKey("openSeriousFinding")));
        hr(other).get(FILES + "/" + taxCode).then().body("procedures[0]", not(hasKey("documentNumber")));
        for (RequestSpecification trusted : List.of(hr(taxCode), as("officer"), as("auditor"))) {
            trusted.get(FILES + "/" + taxCode)
                    .then()
                    .body("procedures[0].documentNumber", equalTo("12/GPMT-MINH-HOA"))
                    .body("openSeriousFinding", equalTo(false));
        }
        anonymous().get(FILES + "/2400000000").then().statusCode(404).body("code", equalTo("enterprise-not-found"));
    }

    @Test
    void a_procedure_is_changed_by_who_has_read_it() {
        as("officer")
                .body(PERMIT.formatted("2027-01-09"))
                .put(path("PERMIT"))
                .then()
                .statusCode(428);
        enter("PERMIT", PERMIT.formatted("2027-01-09")).then().statusCode(200).body("version", equalTo(1));
        as("officer")
                .header("If-Match", "\"0\"")
                .body(PERMIT.formatted("2028-01-09"))
                .put(path("PERMIT"))
                .then()
                .statusCode(412);
        enter("REGISTRATION", "{\"state\":\"SUBMITTED\"}")
                .then()
                .body("procedures.kind", contains("PERMIT", "REGISTRATION"));
        enter("PERMIT", "{\"state\":\"GRANTED\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/documentNumber"));
        anonymous().body("{}").put(path("PERMIT")).then().statusCode(401);
        hr(taxCode)
                .body(PERMIT.formatted("2027-01-09"))
                .put(path("PERMIT"))
                .then()
                .statusCode(403);
    }

    @Test
    void documents_that_end_are_listed_before_they_do() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        enter("PERMIT", PERMIT.formatted(today.plusDays(80)));

        as("officer")
                .get(FILES + "/expiring?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.taxCode == '" + taxCode + "' }", hasSize(1));
        as("officer")
                .get(FILES + "/expiring?limit=200&by=" + today.plusDays(79))
                .then()
                .body("items.findAll { it.taxCode == '" + taxCode + "' }", hasSize(0));
        anonymous().get(FILES + "/expiring").then().statusCode(401);
        hr(taxCode).get(FILES + "/expiring").then().statusCode(403);
    }

    @Test
    void from_the_finding_to_its_closing() {
        String id = inspect("SERIOUS")
                .then()
                .statusCode(201)
                .body("findings[0].state", equalTo("OPEN"))
                .body("findings[0].dueOn", equalTo("2021-10-15"))
                .body("overdue", equalTo(1))
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
        as("officer").get(FILES + "/" + taxCode).then().body("openSeriousFinding", equalTo(true));
        String file = send(hr(taxCode), id).then().statusCode(201).extract().path("id");
        step(hr(taxCode), id, 1, "remediation", SAID)
                .then()
                .statusCode(200)
                .body("findings[0].state", equalTo("REMEDIATED"))
                .body("overdue", equalTo(0));
        step(as("officer"), id, 1, "rejection", """
                        {"text":"Chưa kín (minh họa)","deadline":{"days":10,"unit":"CALENDAR"}}""").then().body("findings[0].state", equalTo("OPEN"));
        step(hr(taxCode), id, 1, "remediation", SAID).then().statusCode(200);
        step(as("officer"), id, 1, "closing", SAID)
                .then()
                .body("closed", equalTo(true))
                .body("attachments[0].id", equalTo(file))
                .body("attachments[0].sealed", equalTo(true));
        as("officer").get(FILES + "/" + taxCode).then().body("openSeriousFinding", equalTo(false));
        step(as("officer"), id, 1, "closing", SAID).then().statusCode(409).body("code", equalTo("wrong-transition"));
        step(as("officer"), id, 2, "closing", SAID).then().statusCode(404).body("code", equalTo("unknown-finding"));
        send(hr(taxCode), id).then().statusCode(409).body("code", equalTo("inspection-closed"));
        assertArrayEquals(
                PDF,
                hr(taxCode).get(INSPECTIONS + "/" + id + "/attachments/" + file).asByteArray());
    }

    @Test
    void an_enterprise_sees_its_own_inspections_alone() {
        String id = inspect("MINOR").path("id");

        hr(taxCode).get(INSPECTIONS).then().body("items.id", contains(id));
        hr(other).get(INSPECTIONS + "?taxCode=" + taxCode).then().body("items", hasSize(0));
        hr(other).get(INSPECTIONS + "/" + id).then().statusCode(404).body("code", equalTo("unknown-inspection"));
        step(hr(other), id, 1, "remediation", SAID).then().statusCode(404);
        send(hr(other), id).then().statusCode(404);
        as("officer")
                .get(INSPECTIONS + "?overdue=true&taxCode=" + taxCode)
                .then()
                .body("items.id", contains(id));
        as("officer").get(INSPECTIONS + "?open=true&taxCode=" + taxCode).then().body("items.id", contains(id));
        step(as("officer"), id, 1, "closing", SAID).then().statusCode(200);
        for (String filter : List.of("open", "overdue")) {
            as("officer")
                    .get(INSPECTIONS + "?" + filter + "=true&taxCode=" + taxCode)
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void who_may_do_what() {
        String id = inspect("MINOR").path("id");
        anonymous().body(inspection("MINOR")).post(INSPECTIONS).then().statusCode(401);
        hr(taxCode).body(inspection("MINOR")).post(INSPECTIONS).then().statusCode(403);
        for (String open : List.of("", "/" + id)) {
            anonymous().get(INSPECTIONS + open).then().statusCode(401);
            as("portal").get(INSPECTIONS + open).then().statusCode(403);
            as("auditor").get(INSPECTIONS + open).then().statusCode(200);
        }
        for (String step : List.of("rejection", "closing")) {
            String path = INSPECTIONS + "/" + id + "/findings/1/" + step;
            anonymous().body(SAID).post(path).then().statusCode(401);
            hr(taxCode).body(SAID).post(path).then().statusCode(403);
        }
        String remediation = INSPECTIONS + "/" + id + "/findings/1/remediation";
        anonymous().body(SAID).post(remediation).then().statusCode(401);
        as("officer").body(SAID).post(remediation).then().statusCode(403);
        send(given(), id).then().statusCode(401);
        send(given().auth().oauth2(Tokens.as("leader")), id).then().statusCode(403);
        as("officer")
                .body(inspection("MINOR").replace(taxCode, "2400000000"))
                .post(INSPECTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/taxCode"));
    }

    @Test
    void others_are_told_whether_a_serious_finding_is_open_and_not_what_it_is() {
        enter("PERMIT", PERMIT.formatted("2027-01-09"));
        String id = inspect("SERIOUS").path("id");
        step(as("officer"), id, 1, "closing", SAID).then().statusCode(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(3, events().size()));

        assertEquals(
                List.of(1L, 2L, 3L), events().stream().map(TestEvent::version).toList());
        assertEquals(
                List.of(false, true, false),
                events().stream()
                        .map(event -> event.data().get("openSeriousFinding").asBoolean())
                        .toList());
        assertEquals(
                Contracts.tree(Contracts.example("environment").replace("2400999012", taxCode)),
                Contracts.asTheExample("environment", events().get(1).data()));
        for (TestEvent event : events()) {
            assertEquals(List.of(), Contracts.faults("environment", event.json()));
            assertFalse(event.json().contains("mái che"), event.json());
        }
    }

    private List<TestEvent> events() {
        return TestEvents.read(EnvironmentEvent.TOPIC).stream()
                .filter(event -> event.json().contains(taxCode))
                .toList();
    }

    private Response enter(String kind, String body) {
        String seen = as("officer").get(FILES + "/" + taxCode).header("ETag");
        return as("officer").header("If-Match", seen).body(body).put(path(kind));
    }

    private String path(String kind) {
        return FILES + "/" + taxCode + "/procedures/" + kind;
    }

    private Response inspect(String severity) {
        return as("officer").body(inspection(severity)).post(INSPECTIONS);
    }

    private String inspection(String severity) {
        return """
                {"taxCode":"%s","inspectedOn":"2021-10-01","inspectedBy":"Đoàn kiểm tra (minh họa)",
                 "subject":"Bảo vệ môi trường",
                 "findings":[{"description":"Kho chưa có mái che","severity":"%s",
                              "deadline":{"days":10,"unit":"WORKING"}}]}
                """.formatted(taxCode, severity);
    }

    private static Response step(RequestSpecification caller, String id, int no, String step, String body) {
        String seen = as("officer").get(INSPECTIONS + "/" + id).header("ETag");
        return caller.header("If-Match", seen).body(body).post(INSPECTIONS + "/" + id + "/findings/" + no + "/" + step);
    }

    private static Response send(RequestSpecification caller, String id) {
        return caller.contentType("application/pdf")
                .queryParam("name", "anh-chup.pdf")
                .body(PDF)
                .post(INSPECTIONS + "/" + id + "/attachments");
    }

    private static RequestSpecification hr(String taxCode) {
        return given().auth().oauth2(Tokens.enterprise(taxCode)).contentType(ContentType.JSON);
    }
}
