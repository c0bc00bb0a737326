package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** The enterprise of these tests is LICENSED from 2019-03-01 and OPERATING from 2020-01-15. */
@QuarkusTest
@WithLocalStack
class OperatingStateApiTest {

    private static final String PAUSED = """
            {"state": "PAUSED_EPIDEMIC", "from": "2021-05-18", "reason": "Tạm dừng do dịch"}
            """;

    @Test
    void an_officer_enters_a_state() {
        String path = path(enterprise(zone()));

        as("officer")
                .body(PAUSED)
                .post(path + "/operating-states")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("operatingState", equalTo("PAUSED_EPIDEMIC"))
                .body("operatingStates.state", contains("LICENSED", "OPERATING", "PAUSED_EPIDEMIC"))
                .body("operatingStates[2].reason", equalTo("Tạm dừng do dịch"));
        anonymous().get(path + "?asOf=2021-05-17").then().body("operatingState", equalTo("OPERATING"));
        anonymous().get(path + "?asOf=2021-05-18").then().body("operatingState", equalTo("PAUSED_EPIDEMIC"));
    }

    @Test
    void a_back_dated_state_goes_between_those_known() {
        String path = path(enterprise(zone()));

        as("officer")
                .body("""
                        {"state": "UNDER_CONSTRUCTION", "from": "2019-06-01", "reason": "Bổ sung hồ sơ"}
                        """)
                .post(path + "/operating-states")
                .then()
                .statusCode(201)
                .body("operatingStates.state", contains("LICENSED", "UNDER_CONSTRUCTION", "OPERATING"));
        anonymous().get(path + "?asOf=2019-12-31").then().body("operatingState", equalTo("UNDER_CONSTRUCTION"));
        anonymous()
                .get(path)
                .then()
                .body("operatingState", equalTo("OPERATING"))
                .body("version", equalTo(2));
    }

    @Test
    void entering_needs_a_token_of_an_officer() {
        String taxCode = enterprise(zone());
        String path = path(taxCode) + "/operating-states";

        anonymous().body(PAUSED).post(path).then().statusCode(401);
        as("auditor").body(PAUSED).post(path).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.enterprise(taxCode))
                .contentType(ContentType.JSON)
                .body(PAUSED)
                .post(path)
                .then()
                .statusCode(403);
        as("officer")
                .body(PAUSED)
                .post(path("2400999125") + "/operating-states")
                .then()
                .statusCode(404);
    }

    @Test
    void the_same_key_enters_once() {
        String path = path(enterprise(zone()));
        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            as("officer")
                    .header("Idempotency-Key", key)
                    .body(PAUSED)
                    .post(path + "/operating-states")
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(2));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        body                                                                          | status | code                        | pointer
        {"state": "TRIAL", "from": "2021-05-18"}                                      | 422    | operating-state-not-allowed | /state
        {"state": "PAUSED", "from": "2019-06-01"}                                     | 422    | operating-state-reason      | /reason
        {"state": "PAUSED", "from": "2019-06-01", "reason": "Bổ sung"}                | 422    | operating-state-not-allowed | /state
        {"state": "TERMINATED", "from": "2019-06-01", "reason": "Nhầm"}               | 422    | operating-state-not-allowed | /state
        {"state": "TERMINATED", "from": "2018-06-01", "reason": "Nhầm"}               | 422    | operating-state-first       | /state
        {"state": "PAUSED", "from": "2020-01-15"}                                     | 409    | operating-state-day-taken   | /from
        {"state": "PAUSED", "from": "2999-01-01"}                                     | 422    | date-in-future              | /from
        {"state": "PAUSED", "from": "1815-01-01", "reason": "Nhầm"}                   | 422    | date-too-early              | /from
        {"state": "PAUSED", "from": "2021-02-30"}                                     | 400    | unreadable-value            | /from
        {"state": "ASLEEP", "from": "2021-05-18"}                                     | 400    | unreadable-value            | /state
        {"state": "PAUSED"}                                                           | 422    | invalid-value               | /from
        {"from": "2021-05-18"}                                                        | 422    | invalid-value               | /state
        {"state": "PAUSED", "from": "2021-05-18", "reason": "\\u0000"}                | 422    | line-unprintable            | /reason
        {"state": "PAUSED", "from": "2021-05-18", "until": "2021-06-18"}              | 400    | unknown-field               | /until
        """, useHeadersInDisplayName = true)
    void what_breaks_a_rule_is_refused_and_changes_nothing(String body, int status, String code, String pointer) {
        String path = path(enterprise(zone()));

        as("officer")
                .body(body)
                .post(path + "/operating-states")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
        anonymous().get(path).then().header("ETag", "\"1\"");
    }

    private static String path(String taxCode) {
        return "/api/v1/enterprises/" + taxCode;
    }
}
