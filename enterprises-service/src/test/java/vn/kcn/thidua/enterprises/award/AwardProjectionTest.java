package vn.kcn.thidua.enterprises.award;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.zone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Reads the example that nominations-service holds itself to. */
@QuarkusTest
@WithLocalStack
class AwardProjectionTest {

    private static final String TOPIC = "nominations.award";
    private static final String GRANTED = "vn.kcn.thidua.award.granted.v1";
    private static final String REVOKED = "vn.kcn.thidua.award.revoked.v1";

    @Test
    void a_granted_award_stands_on_the_profile_of_its_enterprise() {
        String taxCode = enterprise(zone());
        publish(award(taxCode, UUID.randomUUID(), 1, Map.of("code", "7KM3P-XC9TA-4VRWE-H6DNY")));

        soon(() -> profile(taxCode)
                .body("awards.size()", equalTo(1))
                .body("awards[0].code", equalTo("7KM3P-XC9TA-4VRWE-H6DNY"))
                .body("awards[0].movement", equalTo("MTK-2021"))
                .body("awards[0].award", equalTo("GIAY_KHEN"))
                .body("awards[0].awardNameVi", equalTo("Giấy khen"))
                .body("awards[0].recipientKind", equalTo("ENTERPRISE"))
                .body("awards[0].decisionNumber", equalTo("15/QĐ-KCN"))
                .body("awards[0].decidedOn", equalTo("2021-12-31")));
    }

    @Test
    void a_new_award_makes_a_new_etag_and_no_new_version() {
        String taxCode = enterprise(zone());
        String path = "/api/v1/enterprises/" + taxCode;
        String before = anonymous().get(path).header("ETag");
        publish(award(taxCode, UUID.randomUUID(), 1, Map.of()));

        soon(() -> anonymous()
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1)));
    }

    @Test
    void the_newest_award_comes_first_and_a_revoked_one_goes() {
        String taxCode = enterprise(zone());
        UUID first = UUID.randomUUID();
        publish(award(taxCode, first, 1, Map.of("code", "A", "decidedOn", "2020-12-31")));
        publish(award(taxCode, UUID.randomUUID(), 1, Map.of("code", "B", "decidedOn", "2021-12-31")));
        soon(() -> profile(taxCode)
                .body("awards.code", contains("B", "A"))
                .body("awards.verification", contains("/api/v1/awards/B", "/api/v1/awards/A")));

        publish(REVOKED, award(taxCode, first, 2, Map.of("code", "A", "state", "REVOKED")));

        soon(() -> profile(taxCode).body("awards.code", contains("B")));
    }

    @Test
    void an_older_state_that_comes_late_changes_nothing() {
        String taxCode = enterprise(zone());
        UUID id = UUID.randomUUID();
        publish(REVOKED, award(taxCode, id, 2, Map.of("state", "REVOKED")));
        publish(award(taxCode, id, 1, Map.of()));
        // the same partition: when this one is there, those before it were handled
        publish(award(taxCode, id, 3, Map.of("state", "REVOKED", "code", "C")));
        UUID other = UUID.randomUUID();
        publish(award(taxCode, other, 1, Map.of("code", "D")));

        soon(() -> profile(taxCode).body("awards.code", contains("D")));
    }

    @Test
    void a_redelivered_event_changes_nothing() {
        String taxCode = enterprise(zone());
        ObjectNode award = award(taxCode, UUID.randomUUID(), 1, Map.of("code", "E"));
        UUID event = UUID.randomUUID();
        String key = award.get("id").asText();
        TestEvents.publish(TOPIC, event, key, GRANTED, 1, award.toString());
        TestEvents.publish(TOPIC, event, key, GRANTED, 1, award.toString());

        soon(() -> profile(taxCode).body("awards.code", contains("E")));
    }

    @Test
    void an_event_that_is_no_award_is_set_aside_and_the_next_one_taken() {
        String taxCode = enterprise(zone());
        UUID id = UUID.randomUUID();
        ObjectNode broken = award(taxCode, id, 1, Map.of());
        broken.remove("decidedOn");
        publish(broken);
        publish(award(taxCode, id, 2, Map.of("code", "F")));

        soon(() -> profile(taxCode).body("awards.code", contains("F")));
        as("admin")
                .get("/api/v1/operations/dead-letters")
                .then()
                .statusCode(200)
                .body("findAll { it.key == '%s' }.size()".formatted(id), equalTo(1));
    }

    @Test
    void the_replica_rebuilt_from_its_topic_is_the_same() {
        String taxCode = enterprise(zone());
        publish(award(taxCode, UUID.randomUUID(), 1, Map.of("code", "H")));
        soon(() -> profile(taxCode).body("awards.code", contains("H")));

        as("admin")
                .post("/api/v1/operations/projections/enterprise-award/rebuild")
                .then()
                .statusCode(200)
                .body("tables.missing", contains(0))
                .body("tables.extra", contains(0));
        profile(taxCode).body("awards.code", contains("H"));
    }

    @Test
    void an_award_of_another_enterprise_is_not_shown() {
        String taxCode = enterprise(zone());
        String other = enterprise(zone());
        publish(award(other, UUID.randomUUID(), 1, Map.of("code", "G")));

        soon(() -> profile(other).body("awards.code", contains("G")));
        profile(taxCode).body("awards", empty());
    }

    private static ValidatableResponse profile(String taxCode) {
        return anonymous().get("/api/v1/enterprises/" + taxCode).then().statusCode(200);
    }

    private static ObjectNode award(String taxCode, UUID id, long version, Map<String, String> changes) {
        ObjectNode award = (ObjectNode) Contracts.tree(Contracts.example("award"));
        award.put("id", id.toString()).put("version", version).put("taxCode", taxCode);
        changes.forEach(award::put);
        return award;
    }

    private static void publish(ObjectNode award) {
        publish(GRANTED, award);
    }

    private static void publish(String type, ObjectNode award) {
        TestEvents.publish(
                TOPIC, award.get("id").asText(), type, award.get("version").asLong(), award.toString());
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
