package vn.kcn.thidua.indicators.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ReportApiTest {

    private static final String REPORTS = "/api/v1/reports";

    @Test
    void an_enterprise_files_its_own_report() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();

        Board.enterprise(enterprise)
                .body(Board.values(exports, "9.450"))
                .put(Board.reportPath(enterprise, "2021-07"))
                .then()
                .statusCode(201)
                .header("Location", equalTo(Board.reportPath(enterprise, "2021-07")))
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("SUBMITTED"))
                .body("values." + exports, equalTo(9.45f))
                .body("approvedAt", nullValue());

        for (var reader : List.of(Board.enterprise(enterprise), Board.officer(), Board.as("auditor"))) {
            reader.get(Board.reportPath(enterprise, "2021-07"))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("taxCode", equalTo(enterprise));
        }
    }

    @Test
    void reports_are_nobodys_business_without_a_token_or_the_right_one() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        Board.file(enterprise, "2021-07", exports, "1");
        String path = Board.reportPath(enterprise, "2021-07");

        Board.anonymous().get(path).then().statusCode(401);
        Board.anonymous().get(path + "/revisions").then().statusCode(401);
        Board.anonymous().get(REPORTS).then().statusCode(401);
        Board.anonymous().body(Board.values(exports, "2")).put(path).then().statusCode(401);
        for (String role : List.of("council", "portal", "leader")) {
            Board.as(role).get(path).then().statusCode(403);
            Board.as(role).get(path + "/revisions").then().statusCode(403);
            Board.as(role).get(REPORTS).then().statusCode(403);
            Board.as(role).body(Board.values(exports, "2")).put(path).then().statusCode(403);
        }
        Board.as("auditor").body(Board.values(exports, "2")).put(path).then().statusCode(403);
    }

    @Test
    void another_enterprises_report_is_not_found_and_not_to_be_filed() {
        String enterprise = Board.operatingEnterprise();
        String other = Board.operatingEnterprise();
        String exports = Board.flow();
        Board.file(enterprise, "2021-07", exports, "1");
        String path = Board.reportPath(enterprise, "2021-07");

        Board.enterprise(other).get(path).then().statusCode(404).body("code", equalTo("report-not-found"));
        Board.enterprise(other).get(path + "/revisions").then().statusCode(404);
        Board.enterprise(other)
                .body(Board.values(exports, "2"))
                .put(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        Board.enterprise(other)
                .queryParam("taxCode", enterprise)
                .get(REPORTS)
                .then()
                .body("items", hasSize(0));
        Board.enterprise(enterprise).get(REPORTS).then().body("items.taxCode", contains(enterprise));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            period  | value        | status | code              | pointer
            2021-13 | 1            | 400    | invalid-period    |
            2021-Q3 | 1            | 400    | period-not-a-month|
            2999-01 | 1            | 422    | period-in-future  | /period
            2019-12 | 1            | 422    | not-operating     | /period
            2021-07 | NaN          | 400    | unreadable-value  | /values
            2021-07 | 1e999        | 422    | number-too-large  | /values/X
            2021-07 | 1e999999999  | 422    | number-too-large  | /values/X
            2021-07 | 1.1234567    | 422    | too-many-decimals | /values/X
            2021-07 | "9,45"       | 400    | number-as-text    | /values/X
            2021-07 | "abc"        | 400    | number-as-text    | /values/X
            2021-07 | [1]          | 400    | unreadable-value  | /values/X
            2021-07 | -1           | 422    | negative-stock    | /values/X
            2021-07 | 1.5          | 422    | not-whole         | /values/X
            """, useHeadersInDisplayName = true)
    void refuses_bad_figures_by_name(String period, String value, int status, String code, String pointer) {
        String enterprise = Board.operatingEnterprise();
        String workers = Board.stock();

        var answer = Board.enterprise(enterprise)
                .body(Board.values(workers, value))
                .put(Board.reportPath(enterprise, period))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer.replace("X", workers)));
        }
    }

    @Test
    void refuses_indicators_that_are_unknown_or_not_reported() {
        String enterprise = Board.operatingEnterprise();
        String board = Board.indicator(Board.code("BOARD"), "FLOW", "UP", "SUM", "BOARD", 2);
        String path = Board.reportPath(enterprise, "2021-07");

        Board.officer()
                .body(Board.values("UNHEARD_OF", "1"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-indicator"));
        Board.officer()
                .body(Board.values(board, "1"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-source"));
        Board.officer()
                .body(Board.values("lower", "1"))
                .put(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-indicator-code"))
                .body("errors[0].pointer", equalTo("/values/lower"));
        Board.officer()
                .body("{\"values\": {}}")
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("report-empty"));
        Board.officer()
                .body("{\"values\": {\"" + Board.flow() + "\": null}}")
                .put(path)
                .then()
                .statusCode(422);
        Board.officer().body("{}").put(path).then().statusCode(422).body("errors[0].pointer", equalTo("/values"));
    }

    @Test
    void takes_reports_of_enterprises_that_operated_in_the_month() {
        String stopped = Board.enterpriseWith("""
                {"state": "OPERATING", "from": "2019-01-01"},
                {"state": "PAUSED_EPIDEMIC", "from": "2021-05-18"},
                {"state": "OPERATING", "from": "2021-07-31"},
                {"state": "TERMINATED", "from": "2021-09-01"}""");
        String flow = Board.flow();

        for (String month : List.of("2021-05", "2021-07", "2021-08")) {
            Board.file(stopped, month, flow, "1");
        }
        for (String month : List.of("2018-12", "2021-06", "2021-09", "2022-01")) {
            Board.enterprise(stopped)
                    .body(Board.values(flow, "1"))
                    .put(Board.reportPath(stopped, month))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("not-operating"));
        }
        String nobody = Board.taxCode();
        Board.officer()
                .body(Board.values(flow, "1"))
                .put(Board.reportPath(nobody, "2021-07"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-enterprise"));
        Board.officer()
                .body(Board.values(flow, "1"))
                .put(Board.reportPath("12345", "2021-07"))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-tax-code"));
    }

    @Test
    void a_change_says_what_it_has_seen_and_leaves_what_it_replaced() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        String path = Board.reportPath(enterprise, "2021-07");
        Board.file(enterprise, "2021-07", exports, "9.45");

        Board.enterprise(enterprise)
                .body(Board.values(exports, "9.6"))
                .put(path)
                .then()
                .statusCode(428);
        Board.enterprise(enterprise)
                .header("If-Match", "\"9\"")
                .body(Board.values(exports, "9.6"))
                .put(path)
                .then()
                .statusCode(412);
        Board.enterprise(enterprise)
                .header("If-Match", "\"1\"")
                .body(Board.values(exports, "9.6"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Board.enterprise(enterprise)
                .body(Board.values(exports, "9.60"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        Board.enterprise(enterprise)
                .get(path + "/revisions")
                .then()
                .statusCode(200)
                .body("items.value", contains(9.45f, 9.6f))
                .body("items.replaced", contains(null, 9.45f))
                .body("items.reportVersion", contains(1, 2))
                .body("items[1].recordedBy", equalTo("service-account-hr-" + enterprise));
    }

    @Test
    void a_report_may_be_prepared_before_it_is_handed_in() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        String path = Board.reportPath(enterprise, "2021-07");

        Board.enterprise(enterprise)
                .body("{\"values\": {\"" + exports + "\": 1}, \"draft\": true}")
                .put(path)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"));
        Board.approve(enterprise, "2021-07", "\"1\"").then().statusCode(409).body("code", equalTo("wrong-transition"));
        Board.enterprise(enterprise)
                .header("If-Match", "\"1\"")
                .body(Board.values(exports, "1"))
                .put(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("version", equalTo(2));
    }

    @Test
    void lists_by_month_and_tax_code_page_by_page() {
        String flow = Board.flow();
        String first = Board.operatingEnterprise();
        String second = Board.operatingEnterprise();
        for (String enterprise : List.of(second, first)) {
            Board.file(enterprise, "2020-03", flow, "1");
        }

        String cursor = Board.officer()
                .queryParam("period", "2020-03")
                .queryParam("state", "SUBMITTED")
                .queryParam("limit", 1)
                .get(REPORTS)
                .then()
                .statusCode(200)
                .body("items.taxCode", contains(first))
                .extract()
                .path("next");
        Board.officer()
                .queryParam("period", "2020-03")
                .queryParam("state", "SUBMITTED")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(REPORTS)
                .then()
                .body("items.taxCode", contains(second));
        Board.officer()
                .queryParam("period", "2020-03")
                .queryParam("state", "DRAFT")
                .get(REPORTS)
                .then()
                .body("items", hasSize(0));
        Board.officer()
                .queryParam("state", "WHATEVER")
                .get(REPORTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-report-state"));
        Board.officer()
                .queryParam("period", "2021-13")
                .get(REPORTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-period"));
        Board.officer()
                .queryParam("month", "2021-07")
                .get(REPORTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }
}
