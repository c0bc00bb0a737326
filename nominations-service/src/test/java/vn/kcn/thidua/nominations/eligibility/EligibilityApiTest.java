package vn.kcn.thidua.nominations.eligibility;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.nomination;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EligibilityApiTest {

    private static final String HOLDS = "/api/v1/award-holds";

    @Test
    void each_rule_tells_its_article_its_inputs_and_its_result_in_two_languages() {
        String id = nomination(movement(), "GIAY_KHEN", enterprise());
        judged(id, "")
                .body("result", equalTo("PASS"))
                .body(
                        "rules.rule",
                        contains(
                                "NOTHING_OPEN",
                                "NO_ENVIRONMENTAL_FINDING",
                                "ONE_AWARD_FOR_ONE_ACHIEVEMENT",
                                "AGENCIES_HEARD"))
                .body("rules.messageVi", hasSize(4))
                .body("rules[2].messageEn", equalTo("One achievement is rewarded once"))
                .body("rules[2].legalBasis", notNullValue())
                .body("rules[0].verified", equalTo(false))
                .body("verified", equalTo(false));
    }

    @Test
    void three_years_without_a_gap_are_asked_for_and_a_missing_middle_year_fails() {
        String name = "Người Ví Dụ " + next();
        String id = fighter(name);
        pastAward(name, 2019);
        pastAward(name, 2021);
        judged(id, "").body(chain(), equalTo("FAIL"));
        Instant before = Instant.now();
        pastAward(name, 2020);
        judged(id, "").body(chain(), equalTo("PASS"));
        judged(id, "?at=" + before).body(chain(), equalTo("FAIL"));
    }

    @Test
    void what_is_open_against_an_enterprise_stops_its_nominations_until_it_is_released() {
        String movement = movement();
        String taxCode = enterprise();
        String id = appraised(movement, "GIAY_KHEN", taxCode);
        String hold = as("officer")
                .body(hold(taxCode))
                .post(HOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        judged(id, "").body("result", equalTo("FAIL"));
        String session = newSession(movement, 3, List.of(id));
        as("secretary").body(session).post(SESSIONS).then().statusCode(409).body("code", equalTo("held"));
        Instant held = Instant.now();

        as("officer")
                .header("If-Match", "*")
                .body("{\"reason\": \"Không vi phạm\"}")
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("releaseReason", equalTo("Không vi phạm"));

        judged(id, "").body("result", equalTo("PASS"));
        judged(id, "?at=" + held).body("result", equalTo("FAIL"));
        as("secretary").body(session).post(SESSIONS).then().statusCode(201);
    }

    @Test
    void an_open_environmental_finding_fails_and_a_closed_one_does_not() {
        String taxCode = enterprise();
        String id = nomination(movement(), "GIAY_KHEN", taxCode);
        UUID file = UUID.randomUUID();
        environment(file, 1, taxCode, true);
        await().atMost(30, SECONDS).untilAsserted(() -> judged(id, "").body("rules[1].result", equalTo("FAIL")));
        environment(file, 2, taxCode, false);
        await().atMost(30, SECONDS).untilAsserted(() -> judged(id, "").body("rules[1].result", equalTo("PASS")));
    }

    @Test
    void holds_have_their_roles_and_name_one() {
        String body = hold(enterprise());
        anonymous().body(body).post(HOLDS).then().statusCode(401);
        for (String role : List.of("enterprise", "council", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).body(body).post(HOLDS).then().statusCode(403);
        }
        for (String role : List.of("enterprise", "council", "admin", "portal")) {
            as(role).get(HOLDS).then().statusCode(403);
        }
        as("auditor").get(HOLDS + "?limit=200").then().statusCode(200);
        as("officer")
                .body("{\"kind\": \"COMPLAINT\", \"reason\": \"x\", \"source\": \"x\"}")
                .post(HOLDS)
                .then()
                .statusCode(422)
                .body("code", equalTo("one-held"));
        as("officer")
                .body(hold("2400000000"))
                .post(HOLDS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-enterprise"));
    }

    private static ValidatableResponse judged(String id, String query) {
        return as("officer")
                .get(NOMINATIONS + "/" + id + "/eligibility" + query)
                .then()
                .statusCode(200);
    }

    private static String chain() {
        return "rules.find { it.rule == 'CONSECUTIVE_YEARS' }.result";
    }

    private static String hold(String taxCode) {
        return """
                {"taxCode": "%s", "kind": "INSPECTION", "reason": "Đang thanh tra", "source": "Văn bản số 1"}
                """.formatted(taxCode);
    }

    private static void environment(UUID id, long version, String taxCode, boolean open) {
        TestEvents.publish(
                "enterprises.environment",
                id.toString(),
                "vn.kcn.thidua.environment.finding-recorded.v1",
                version,
                """
                {"id": "%s", "version": %d, "taxCode": "%s", "openSeriousFinding": %s, "procedures": []}
                """.formatted(id, version, taxCode, open));
    }

    private static String fighter(String name) {
        String movement = movement(", \"kind\": \"REGULAR\"");
        return as("officer")
                .body("""
                        {"movement": "%s", "award": "CSTD_TINH", "achievements": "x", "documents": [],
                         "nominee": {"kind": "INDIVIDUAL", "name": "%s"}, "claims": {"initiative": true}}
                        """.formatted(movement, name))
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .body("claims.initiative", equalTo(true))
                .extract()
                .path("id");
    }

    private static void pastAward(String name, int year) {
        String body = """
                {"award": "CSTDCS", "year": %d, "nominee": {"kind": "INDIVIDUAL", "name": "%s"},
                 "decisionNumber": "1/QĐ", "decidedOn": "2022-01-15", "issuer": "Trưởng Ban"}
                """.formatted(year, name);
        as("officer").body(body).post("/api/v1/past-awards").then().statusCode(201);
        as("officer")
                .body(body)
                .post("/api/v1/past-awards")
                .then()
                .statusCode(409)
                .body("code", equalTo("past-award-known"));
        assertEquals(403, as("leader").body(body).post("/api/v1/past-awards").statusCode());
        assertEquals(401, anonymous().body(body).post("/api/v1/past-awards").statusCode());
    }
}
