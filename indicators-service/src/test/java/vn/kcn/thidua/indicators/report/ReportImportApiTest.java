package vn.kcn.thidua.indicators.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ReportImportApiTest {

    private static ValidatableResponse load(String token, String options, String rows) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=utf-8")
                .body("taxCode,period,indicator,value\n" + rows)
                .post("/api/v1/reports/import" + options)
                .then();
    }

    private static ValidatableResponse load(String options, String rows) {
        return load(Tokens.as("officer"), options, rows);
    }

    private static void expect(ValidatableResponse answer, int created, int updated, int unchanged, int rejected) {
        answer.body("counts.created", equalTo(created))
                .body("counts.updated", equalTo(updated))
                .body("counts.unchanged", equalTo(unchanged))
                .body("counts.rejected", equalTo(rejected));
    }

    private static long version(String enterprise, String period) {
        return Board.number("select coalesce(max(version), 0) from report where tax_code = '" + enterprise
                + "' and period = '" + period + "'");
    }

    @Test
    void rows_become_reports_and_the_same_file_again_changes_nothing() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        String workers = Board.stock();
        String rows = """
                %1$s,2021-06,%2$s,1.5
                %1$s,2021-07,%2$s,9.45
                %1$s,2021-07,%3$s,1250
                """.formatted(enterprise, exports, workers);

        expect(load("", rows).statusCode(200), 3, 0, 0, 0);
        Board.officer()
                .get(Board.reportPath(enterprise, "2021-07"))
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("version", equalTo(1))
                .body("values." + exports, equalTo(9.45f))
                .body("values." + workers, equalTo(1250));

        long events = Board.number("select count(*) from outbox");
        expect(load("", rows).statusCode(200), 0, 0, 3, 0);
        assertEquals(events, Board.number("select count(*) from outbox"));
        assertEquals(1, version(enterprise, "2021-07"));
    }

    @Test
    void a_changed_row_updates_and_leaves_what_it_replaced() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        String row = enterprise + ",2021-07," + exports + ",";
        load("", row + "1\n").statusCode(200);

        expect(load("", row + "2\n"), 0, 1, 0, 0);
        expect(load("", row + "3\n" + row + "4\n" + row + "4.0\n"), 0, 2, 1, 0);

        assertEquals(3, version(enterprise, "2021-07"));
        Board.officer()
                .get(Board.reportPath(enterprise, "2021-07") + "/revisions")
                .then()
                .body("items.value", contains(1, 2, 4))
                .body("items.replaced", contains(null, 1, 2));
    }

    @Test
    void what_goes_and_comes_back_within_a_file_is_no_change() {
        String enterprise = Board.operatingEnterprise();
        String row = enterprise + ",2021-07," + Board.flow() + ",";
        load("", row + "1\n").statusCode(200);

        expect(load("", row + "2\n" + row + "1\n"), 0, 2, 0, 0);

        assertEquals(1, version(enterprise, "2021-07"));
    }

    @Test
    void ids_stand_for_tax_codes_and_codes_and_an_unknown_one_rejects_its_row_alone() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        String ofEnterprise = Board.text("select id from enterprise_replica where tax_code = '" + enterprise + "'");
        String ofIndicator =
                Board.anonymous().get("/api/v1/indicators/" + exports).path("id");
        String nobody = "01920000-0000-7000-8000-000000000000";

        expect(
                load("", """
                        %1$s,2021-06,%2$s,1
                        %1$s,2021-07,%3$s,2
                        %4$s,2021-07,%3$s,3
                        %1$s,2021-06,%4$s,4
                        """.formatted(ofEnterprise, ofIndicator, exports, nobody))
                        .statusCode(207)
                        .body("rejected.problem.code", contains("unknown-enterprise", "unknown-indicator"))
                        .body("rejected.row", contains(3, 4)),
                2,
                0,
                0,
                2);
        Board.officer().get(Board.reportPath(enterprise, "2021-06")).then().body("values." + exports, equalTo(1));
    }

    @Test
    void bad_rows_are_rejected_by_name_and_the_others_are_taken() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        String workers = Board.stock();
        String start = enterprise + ",2021-07,";

        var answer = load(
                        "?outcomes=all",
                        String.join(
                                "\n",
                                start + exports + ",9.45",
                                start + exports + ",\"9,45\"",
                                start + exports + ",NaN",
                                start + exports + ",1e999",
                                start + exports + ",chín",
                                start + exports + ",",
                                start + workers + ",-1",
                                start + workers + ",1.5",
                                start + "UNHEARD_OF,1",
                                enterprise + ",2021-13," + exports + ",1",
                                enterprise + ",2999-01," + exports + ",1",
                                enterprise + ",2019-01," + exports + ",1",
                                Board.taxCode() + ",2021-07," + exports + ",1",
                                "12," + "2021-07," + exports + ",1",
                                start + workers + ",1250",
                                ""))
                .statusCode(207);

        expect(answer, 2, 0, 0, 13);
        answer.body("rows", hasSize(15))
                .body(
                        "rejected.problem.code",
                        contains(
                                "decimal-comma",
                                "not-a-number",
                                "number-too-large",
                                "not-a-number",
                                "required",
                                "negative-stock",
                                "not-whole",
                                "unknown-indicator",
                                "invalid-period",
                                "period-in-future",
                                "not-operating",
                                "unknown-enterprise",
                                "invalid-tax-code"))
                .body("rejected[0].row", equalTo(2))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/value"))
                .body("rejected[7].problem.errors[0].pointer", equalTo("/indicator"))
                .body("rejected[8].problem.errors[0].pointer", equalTo("/period"))
                .body("rejected[12].problem.errors[0].pointer", equalTo("/taxCode"));
        assertEquals(1, version(enterprise, "2021-07"));
    }

    @Test
    void an_enterprise_imports_its_own_rows_alone() {
        String own = Board.operatingEnterprise();
        String other = Board.operatingEnterprise();
        String flow = Board.flow();

        var answer = load(
                        Tokens.enterprise(own),
                        "",
                        own + ",2021-07," + flow + ",1\n" + other + ",2021-07," + flow + ",1\n")
                .statusCode(207);

        expect(answer, 1, 0, 0, 1);
        answer.body("rejected[0].row", equalTo(2))
                .body("rejected[0].problem.code", equalTo("foreign-enterprise"))
                .body("rejected[0].problem.status", equalTo(403));
        assertEquals(0, version(other, "2021-07"));
    }

    @Test
    void importing_takes_a_token_of_an_enterprise_or_an_officer() {
        given().contentType("text/csv")
                .body("taxCode,period,indicator,value\n")
                .post("/api/v1/reports/import")
                .then()
                .statusCode(401);
        for (String role : List.of("auditor", "council", "leader", "portal")) {
            load(Tokens.as(role), "", "").statusCode(403);
        }
    }

    @Test
    void approved_figures_stay_as_they_are() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        Board.approve(enterprise, "2021-07", Board.file(enterprise, "2021-07", flow, "5"))
                .then()
                .statusCode(200);
        String row = enterprise + ",2021-07," + flow + ",";

        expect(load("", row + "5.00\n").statusCode(200), 0, 0, 1, 0);
        var answer = load("", row + "6\n").statusCode(422);

        expect(answer, 0, 0, 0, 1);
        answer.body("rejected[0].problem.code", equalTo("report-approved"))
                .body("rejected[0].problem.status", equalTo(409));
        assertEquals(2, version(enterprise, "2021-07"));
    }

    @Test
    void a_returned_report_is_handed_in_again_by_a_row_that_mends_it() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        String etag = Board.file(enterprise, "2021-07", flow, "5");
        Board.officer()
                .header("If-Match", etag)
                .body("{\"reason\": \"Sai\"}")
                .post(Board.reportPath(enterprise, "2021-07") + "/return")
                .then()
                .statusCode(200);
        String row = enterprise + ",2021-07," + flow + ",";

        load("", row + "5\n").statusCode(200);
        Board.officer().get(Board.reportPath(enterprise, "2021-07")).then().body("state", equalTo("RETURNED"));
        load("", row + "6\n").statusCode(200);
        Board.officer().get(Board.reportPath(enterprise, "2021-07")).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void a_dry_run_says_what_would_become_and_stores_nothing() {
        String enterprise = Board.operatingEnterprise();
        String rows = enterprise + ",2021-07," + Board.flow() + ",1\n" + enterprise + ",2021-07,UNHEARD_OF,1\n";
        long events = Board.number("select count(*) from outbox");

        expect(load("?dryRun=true", rows).statusCode(207), 1, 0, 0, 1);

        assertEquals(0, version(enterprise, "2021-07"));
        assertEquals(events, Board.number("select count(*) from outbox"));
    }

    @Test
    void all_or_none_means_none_when_one_is_bad() {
        String enterprise = Board.operatingEnterprise();
        String good = enterprise + ",2021-07," + Board.flow() + ",1\n";

        expect(
                load("?atomic=true", good + enterprise + ",2021-07,UNHEARD_OF,1\n")
                        .statusCode(422),
                1,
                0,
                0,
                1);
        assertEquals(0, version(enterprise, "2021-07"));

        expect(load("?atomic=true", good).statusCode(200), 1, 0, 0, 0);
        assertEquals(1, version(enterprise, "2021-07"));
    }

    @Test
    void takes_ndjson_with_numbers_as_numbers() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();

        var answer = given().auth()
                .oauth2(Tokens.enterprise(enterprise))
                .contentType("application/x-ndjson")
                .body("""
                        {"taxCode": "%1$s", "period": "2021-07", "indicator": "%2$s", "value": 123456789012345678.123456}
                        {"taxCode": "%1$s", "period": "2021-06", "indicator": "%2$s", "value": 1e2}
                        {"taxCode": "%1$s", "period": "2021-05", "indicator": "%2$s", "value": {"a": 1}}
                        """.formatted(enterprise, flow).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/reports/import")
                .then()
                .statusCode(207);

        expect(answer, 2, 0, 0, 1);
        assertEquals(
                123456789012345678L,
                Board.number(
                        "select trunc(v.value)::bigint from report_value v join report r on r.id = v.report_id where r.tax_code = '"
                                + enterprise + "' and r.period = '2021-07'"));
    }

    @Test
    void imports_at_once_neither_lose_a_row_nor_count_one_twice() throws Exception {
        String flow = Board.flow();
        List<String> enterprises = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            enterprises.add(Board.operatingEnterprise());
        }
        List<String> forward = new ArrayList<>();
        for (String enterprise : enterprises) {
            for (int month = 1; month <= 12; month++) {
                forward.add("%s,2021-%02d,%s,%d".formatted(enterprise, month, flow, month));
            }
        }
        String rows = String.join("\n", forward) + "\n";
        String backward = String.join("\n", forward.reversed()) + "\n";
        List<Callable<Integer>> imports = List.of(
                () -> load("", rows).statusCode(200).extract().path("counts.created"),
                () -> load("", backward).statusCode(200).extract().path("counts.created"),
                () -> load("", rows).statusCode(200).extract().path("counts.created"));

        int created = 0;
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var each : threads.invokeAll(imports)) {
                created += each.get();
            }
        }

        assertEquals(72, created);
        String reports = " from report where tax_code in ('" + String.join("', '", enterprises) + "')";
        assertEquals(72, Board.number("select count(*)" + reports));
        assertEquals(1, Board.number("select max(version)" + reports));
    }
}
