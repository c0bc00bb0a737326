package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class LegalStatusApiTest {

    private static final String SUSPENDED = """
            {"status": "SUSPENDED", "from": "2021-05-20", "announcedUntil": "2022-05-19", "reason": "Do dịch"}
            """;

    @Test
    void an_officer_enters_a_legal_status() {
        String path = path(enterprise(zone()));

        as("officer")
                .body(SUSPENDED)
                .post(path + "/legal-statuses")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("legalStatus", equalTo("SUSPENDED"))
                .body("legalStatuses[0].announcedUntil", equalTo("2022-05-19"))
                .body("operatingState", equalTo("OPERATING"));
        anonymous().get(path + "?asOf=2021-05-19").then().body("legalStatus", equalTo("ACTIVE"));
        anonymous().get(path + "?asOf=2021-05-20").then().body("legalStatus", equalTo("SUSPENDED"));
    }

    @Test
    void entering_needs_a_token_of_an_officer() {
        String taxCode = enterprise(zone());
        String path = path(taxCode) + "/legal-statuses";

        anonymous().body(SUSPENDED).post(path).then().statusCode(401);
        as("auditor").body(SUSPENDED).post(path).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.enterprise(taxCode))
                .contentType(ContentType.JSON)
                .body(SUSPENDED)
                .post(path)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        body                                                                            | status | code                     | pointer
        {"status": "ACTIVE", "from": "2021-06-01"}                                      | 422    | legal-status-not-allowed | /status
        {"status": "CLOSED", "from": "2021-06-01"}                                      | 422    | legal-status-not-allowed | /status
        {"status": "DISSOLVING", "from": "2021-05-01"}                                  | 422    | legal-status-reason      | /reason
        {"status": "DISSOLVING", "from": "2021-05-20"}                                  | 409    | legal-status-day-taken   | /from
        {"status": "CLOSED", "from": "2021-05-01", "reason": "Nhầm"}                    | 422    | legal-status-first       | /status
        {"status": "DISSOLVING", "from": "2999-01-01"}                                  | 422    | date-in-future           | /from
        {"status": "DISSOLVING", "from": "2021-06-01", "announcedUntil": "2021-07-01"}  | 422    | legal-status-until       | /announcedUntil
        {"status": "ASLEEP", "from": "2021-06-01"}                                      | 400    | unreadable-value         | /status
        {"status": "DISSOLVING"}                                                        | 422    | invalid-value            | /from
        """, useHeadersInDisplayName = true)
    void what_breaks_a_rule_is_refused_and_changes_nothing(String body, int status, String code, String pointer) {
        String path = path(enterprise(zone()));
        as("officer")
                .body("{\"status\": \"NOT_AT_ADDRESS\", \"from\": \"2021-05-20\"}")
                .post(path + "/legal-statuses");
        as("officer").body("{\"status\": \"ACTIVE\", \"from\": \"2021-05-25\"}").post(path + "/legal-statuses");

        as("officer")
                .body(body)
                .post(path + "/legal-statuses")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
        anonymous().get(path).then().header("ETag", "\"3\"");
    }

    @Test
    void the_figures_of_size_are_revised_like_the_rest_and_give_the_class() {
        String path = path(enterprise(zone()));

        patch("officer", "\"1\"")
                .body("""
                        {"lot": "CN-03", "scale": {"insuredAverage": 150, "year": 2020, "revenueVnd": 300000000000,
                         "capital": {"amount": 90000000000.00, "currency": "VND"}}}
                        """)
                .patch(path)
                .then()
                .statusCode(200)
                .body("lot", equalTo("CN-03"))
                .body("sizeClass", equalTo("MEDIUM"))
                .body("scale.revenueVnd", equalTo(300000000000L));
        patch("officer", "\"2\"")
                .body("{\"scale\": {\"insuredAverage\": 201}}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("sizeClass", equalTo("LARGE"));
        anonymous()
                .get(path)
                .then()
                .header("ETag", "\"3\"")
                .body("scale.insuredAverage", equalTo(201))
                .body("scale.revenueVnd", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        patch                                                         | status | code                   | pointer
        {"scale": {"employees": 5}}                                   | 422    | scale-undated          | /scale
        {"scale": {"employees": -1, "employeesOn": "2021-01-01"}}     | 422    | invalid-value          | /scale/employees
        {"scale": {"employees": 5, "employeesOn": "2999-01-01"}}      | 422    | date-in-future         | /scale/employeesOn
        {"scale": {"capital": {"amount": 1, "currency": "XYZ"}}}      | 422    | unknown-currency       | /scale/capital
        {"scale": {"capital": {"amount": -1, "currency": "USD"}}}     | 422    | money-out-of-range     | /scale/capital
        {"lot": "\\u0000"}                                            | 422    | lot-code-form          | /lot
        {"vsicVersion": 2007}                                         | 422    | vsic-version-unknown   | /vsicVersion
        {"legalForm": "CN"}                                           | 422    | legal-form-of-tax-code | /legalForm
        """, useHeadersInDisplayName = true)
    void figures_that_cannot_be_are_refused(String body, int status, String code, String pointer) {
        String path = path(enterprise(zone()));

        patch("officer", "\"1\"")
                .body(body)
                .patch(path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
        anonymous().get(path).then().header("ETag", "\"1\"").body("legalStatuses", hasSize(0));
    }

    private static String path(String taxCode) {
        return "/api/v1/enterprises/" + taxCode;
    }
}
