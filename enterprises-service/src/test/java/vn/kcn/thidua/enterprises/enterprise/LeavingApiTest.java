package vn.kcn.thidua.enterprises.enterprise;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.newEnterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** The enterprises of these tests are LICENSED from 2019-03-01 and OPERATING from 2020-01-15. */
@QuarkusTest
@WithLocalStack
class LeavingApiTest {

    private static final String ERASURE = "{\"reason\": \"Theo yêu cầu\"}";

    @Inject
    DataSource database;

    @Test
    void a_merged_enterprise_is_gone_and_leads_to_its_successor() {
        String zone = zone();
        String merged = enterprise(zone);
        String successor = enterprise(zone);

        merge(merged, successor, "2021-07-01").statusCode(200).body("mergedInto", equalTo(successor));

        anonymous()
                .get(path(merged))
                .then()
                .statusCode(410)
                .header("Link", containsString("</api/v1/enterprises/" + successor + ">; rel=\"successor-version\""))
                .body("code", equalTo("enterprise-merged"))
                .body("mergedInto", equalTo(successor))
                .body("mergedAt", notNullValue());
        anonymous().get("/api/v1/enterprises?zone=" + zone).then().body("items.taxCode", not(hasItem(merged)));
        patch("officer", "*")
                .body("{\"nameVi\": \"Tên khác\"}")
                .patch(path(merged))
                .then()
                .statusCode(410);
        importCsv("", csvRow(merged, "Tên khác", zone, "OPERATING@2020-01-15"))
                .then()
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("enterprise-merged"));
        as("officer")
                .body(newEnterprise(merged, zone))
                .post("/api/v1/enterprises")
                .then()
                .statusCode(409);
    }

    @Test
    void what_was_counted_before_a_merger_stays_counted() {
        String zone = zone();
        String merged = enterprise(zone);
        String successor = enterprise(zone);
        merge(merged, successor, "2021-07-01").statusCode(200);

        assertOperating(zone, "2021-06-30", 2);
        assertOperating(zone, "2021-07-01", 1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        into,       from,       code,                 pointer
        self,       2021-07-01, merged-into-itself,   /into
        nobody,     2021-07-01, enterprise-unknown,   /into
        gone,       2021-07-01, enterprise-unknown,   /into
        somebody,   2019-03-01, end-before-beginning, /from
        somebody,   2999-01-01, date-in-future,       /from
        """, useHeadersInDisplayName = true)
    void a_merger_that_cannot_be_is_refused(String into, String from, String code, String pointer) {
        String zone = zone();
        String taxCode = enterprise(zone);
        String target = switch (into) {
            case "self" -> taxCode;
            case "nobody" -> taxCode();
            default -> enterprise(zone);
        };
        if (into.equals("gone")) {
            as("leader").body(ERASURE).post(path(target) + "/erasure").then().statusCode(200);
        }

        merge(taxCode, target, from)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
        anonymous().get(path(taxCode)).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void who_may_merge_and_who_may_erase() {
        String taxCode = enterprise(zone());
        String merger = "{\"into\": \"" + enterprise(zone()) + "\", \"from\": \"2021-07-01\", \"reason\": \"Ví dụ\"}";

        anonymous().body(merger).post(path(taxCode) + "/merger").then().statusCode(401);
        as("enterprise").body(merger).post(path(taxCode) + "/merger").then().statusCode(403);
        anonymous().body(ERASURE).post(path(taxCode) + "/erasure").then().statusCode(401);
        as("officer").body(ERASURE).post(path(taxCode) + "/erasure").then().statusCode(403);
    }

    @Test
    void of_an_erased_enterprise_nothing_is_left_that_names_anybody() throws Exception {
        String zone = zone();
        String taxCode = taxCode();
        String id = as("officer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(newEnterprise(taxCode, zone))
                .post("/api/v1/enterprises")
                .path("id");

        as("leader")
                .body(ERASURE)
                .post(path(taxCode) + "/erasure")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("nameVi", equalTo("Đã xóa khỏi sổ"))
                .body("erasedAt", notNullValue());

        as("officer")
                .get(path(id))
                .then()
                .statusCode(410)
                .body("code", equalTo("enterprise-erased"))
                .body("reason", equalTo("Theo yêu cầu"))
                .body("erasedAt", notNullValue());
        anonymous().get("/api/v1/enterprises?q=" + taxCode).then().body("items", hasSize(0));
        assertEquals(
                0,
                count(
                        "select count(*) from enterprise where id = '%s' and (contact_person is not null"
                                + " or contact_phone is not null or contact_email is not null or name_vi <> 'Đã xóa khỏi sổ')",
                        id));
        assertEquals(
                0,
                count(
                        "select count(*) from audit_entry where aggregate_id = '%s'"
                                + " and state::text ~ 'Người Mẫu|hr@example'",
                        id));
        assertEquals(
                0,
                count(
                        "select count(*) from outbox where aggregate_id = '%s'"
                                + " and payload::text ~ 'Người Mẫu|hr@example'",
                        id));
        assertEquals(0, count("select count(*) from idempotency_record where body like '%%%s%%'", id));
        assertOperating(zone, "2021-07-01", 1);
    }

    @Test
    void a_dissolved_enterprise_stays_to_be_read_with_its_status() {
        String taxCode = enterprise(zone());
        as("officer")
                .body("{\"status\": \"DISSOLVING\", \"from\": \"2021-05-01\"}")
                .post(path(taxCode) + "/legal-statuses");
        as("officer")
                .body("{\"status\": \"CLOSED\", \"from\": \"2021-07-01\"}")
                .post(path(taxCode) + "/legal-statuses");

        anonymous().get(path(taxCode)).then().statusCode(200).body("legalStatus", equalTo("CLOSED"));
    }

    @Test
    void both_are_told_as_the_last_that_is_told() {
        String zone = zone();
        String merged = enterprise(zone);
        String id = anonymous().get(path(merged)).path("id");
        merge(merged, enterprise(zone), "2021-07-01").statusCode(200);
        String erased = enterprise(zone);
        String erasedId = anonymous().get(path(erased)).path("id");
        as("leader").body(ERASURE).post(path(erased) + "/erasure").then().statusCode(200);

        assertLast(id, EnterpriseEvent.MERGED);
        assertLast(erasedId, EnterpriseEvent.ERASED);
        TestEvent last = TestEvents.read(EnterpriseEvent.TOPIC, erasedId).getLast();
        assertFalse(last.json().contains("Ví Dụ"), last.json());
    }

    private static void assertLast(String id, String type) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        List.of(EnterpriseEvent.REGISTERED, type),
                        TestEvents.read(EnterpriseEvent.TOPIC, id).stream()
                                .map(TestEvent::type)
                                .toList()));
        TestEvent last = TestEvents.read(EnterpriseEvent.TOPIC, id).getLast();
        assertEquals(List.of(), Contracts.faults("enterprise", last.json()));
    }

    private static void assertOperating(String zone, String day, int operating) {
        anonymous()
                .get("/api/v1/enterprises/statistics?asOf=" + day)
                .then()
                .body("byZone." + zone + ".operating", equalTo(operating));
    }

    private static io.restassured.response.ValidatableResponse merge(String taxCode, String into, String from) {
        return as("officer")
                .body("{\"into\": \"%s\", \"from\": \"%s\", \"reason\": \"Sáp nhập\"}".formatted(into, from))
                .post(path(taxCode) + "/merger")
                .then();
    }

    private int count(String sql, String id) throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql.formatted(id))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String path(String key) {
        return "/api/v1/enterprises/" + key;
    }
}
