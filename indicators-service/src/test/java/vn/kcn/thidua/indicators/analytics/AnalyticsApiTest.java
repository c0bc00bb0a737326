package vn.kcn.thidua.indicators.analytics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Two zones of this test's own: one with two enterprises of two sectors, one with a single enterprise. */
@QuarkusTest
@WithLocalStack
class AnalyticsApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private String large = "";
    private String small = "";
    private String first = "";
    private String second = "";
    private String third = "";
    private String exports = "";
    private String workers = "";

    @BeforeEach
    void three_enterprises_in_two_zones() {
        large = Board.code("ZA").replace("_", "");
        small = Board.code("ZB").replace("_", "");
        first = Board.enterpriseIn(large, "2610");
        second = Board.enterpriseIn(large, "1410");
        third = Board.enterpriseIn(small, "2620");
        exports = Board.flow();
        workers = Board.stock();
    }

    private static ValidatableResponse ask(RequestSpecification who, String... parameters) {
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            who = who.queryParam(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return who.get("/api/v1/analytics").then();
    }

    private static void approved(String enterprise, String month, String indicator, String value) {
        Board.approve(enterprise, month, Board.file(enterprise, month, indicator, value))
                .then()
                .statusCode(200);
    }

    private String zones() {
        return "dimension=zone:" + large + "," + small;
    }

    private static String row(String zone) {
        return "items.find { it.zone == '" + zone + "' }";
    }

    private static String total() {
        return "items.find { it.total != null }";
    }

    @Test
    void tells_zones_and_their_total_from_what_was_just_approved() {
        approved(first, "2021-01", exports, "1.5");
        approved(second, "2021-03", exports, "2");
        approved(third, "2021-02", exports, "0.25");
        approved(first, "2021-04", exports, "100");

        ask(Board.officer(), "dimension=indicator:" + exports, "dimension=period:2021-Q1", zones(), "totals=zone")
                .statusCode(200)
                .header("Data-As-Of", matchesPattern("seq=\\d+"))
                .body("items", hasSize(3))
                .body(row(large) + ".value", equalTo(3.5f))
                .body(row(large) + ".through", equalTo("2021-03-31"))
                .body(row(large) + ".reports", equalTo(2))
                .body(row(small) + ".value", equalTo(0.25f))
                .body(total() + ".value", equalTo(3.75f))
                .body(total() + ".total", equalTo(List.of("zone")))
                .body("items.indicator", equalTo(List.of(exports, exports, exports)));
    }

    @Test
    void the_whole_board_equals_the_total_over_its_zones_and_the_figure_of_the_catalogue() {
        approved(first, "2021-01", exports, "1.000001");
        approved(third, "2021-01", exports, "-0.5");

        BigDecimal whole = value(ask(Board.anonymous(), "dimension=indicator:" + exports, "dimension=period:2021-01"));
        BigDecimal overZones = value(ask(
                Board.officer(),
                "dimension=indicator:" + exports,
                "dimension=period:2021-01",
                "dimension=zone:*",
                "totals=zone"));
        assertEquals(new BigDecimal("0.500001"), whole);
        assertEquals(whole, overZones);
        Board.anonymous()
                .get("/api/v1/indicators/" + exports + "/figure?period=2021-01")
                .then()
                .body("value", equalTo(0.500001f));
    }

    private static BigDecimal value(ValidatableResponse answer) {
        List<Object> values = answer.statusCode(200).extract().path("items.value");
        return new BigDecimal(values.getLast().toString());
    }

    @Test
    void a_share_of_a_zone_is_the_quotient_of_the_zones_sums() {
        String each = Board.computed(exports + " / " + workers);
        approved(first, "2021-01", exports, "10");
        approved(second, "2021-01", exports, "20");
        file(first, "2021-02", "{\"" + workers + "\": 1}");
        file(second, "2021-02", "{\"" + workers + "\": 9}");

        ask(Board.officer(), "dimension=indicator:" + each, "dimension=period:2021-02-YTD", zones())
                .statusCode(200)
                .body(row(large) + ".value", equalTo(3))
                .body(row(small) + ".value", equalTo(null))
                .body(row(small) + ".reason", equalTo("INCOMPLETE"))
                .body(row(small) + ".missing", equalTo(List.of(exports, workers)));
    }

    private static void file(String enterprise, String month, String values) {
        String etag = Board.enterprise(enterprise)
                .body("{\"values\": " + values + "}")
                .put(Board.reportPath(enterprise, month))
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        Board.approve(enterprise, month, etag).then().statusCode(200);
    }

    @Test
    void a_missing_figure_says_why() {
        Board.file(first, "2021-01", exports, "1");
        String land = Board.indicator(Board.code("LAND"), "STOCK", "UP", "LAST", "BOARD", 2);

        ask(Board.officer(), "dimension=indicator:" + exports, "dimension=period:2021-01,2019,2099", zones())
                .body("items.findAll { it.period == '2021-01' }.reason", equalTo(List.of("NOT_APPROVED", "NO_REPORT")))
                .body("items.findAll { it.period == '2019' }.reason", equalTo(List.of("NOT_EXPECTED", "NOT_EXPECTED")))
                .body("items.findAll { it.period == '2099' }.reason", equalTo(List.of("NOT_YET", "NOT_YET")));
        ask(Board.officer(), "dimension=indicator:" + land, "dimension=period:2021", zones())
                .body("items.reason", equalTo(List.of("NOT_BROKEN_DOWN", "NOT_BROKEN_DOWN")));
        ask(Board.anonymous(), "dimension=indicator:" + land, "dimension=period:2021")
                .body("items.reason", equalTo(List.of("NOT_ENTERED")));
    }

    @Test
    void who_sees_what() {
        approved(first, "2021-01", exports, "1");
        approved(second, "2021-01", exports, "2");
        String[] byEnterprise = {
            "dimension=indicator:" + exports, "dimension=period:2021-01", "dimension=enterprise:" + first + "," + second
        };

        ask(Board.as("auditor"), byEnterprise).body("items.value", equalTo(List.of(1, 2)));
        ask(Board.enterprise(first), byEnterprise)
                .statusCode(200)
                .body("items[0].value", equalTo(1))
                .body("items[1].value", equalTo(null))
                .body("items[1].reason", equalTo("HIDDEN"));
        ask(Board.anonymous(), byEnterprise).body("items.reason", equalTo(List.of("HIDDEN", "HIDDEN")));
        ask(Board.anonymous(), "dimension=indicator:" + exports, "dimension=period:2021-01", "filter=zone:" + large)
                .body("items.reason", equalTo(List.of("HIDDEN")));
        ask(Board.anonymous(), "dimension=indicator:" + exports, "dimension=period:2021-01")
                .body("items.value", equalTo(List.of(3)));
        ask(
                        Board.enterprise(first),
                        "dimension=indicator:" + exports,
                        "dimension=period:2021-01",
                        "dimension=enterprise:*")
                .body("items.enterprise", equalTo(List.of(first)));
        Board.anonymous()
                .header("Authorization", "Bearer nonsense")
                .get("/api/v1/analytics?dimension=indicator:EXPORTS")
                .then()
                .statusCode(401);
    }

    @Test
    void sectors_within_a_zone_and_what_the_registry_counts() {
        approved(first, "2021-01", exports, "1");
        approved(second, "2021-01", exports, "2");

        ask(
                        Board.officer(),
                        "dimension=indicator:" + exports + ",ENTERPRISES_OPERATING",
                        "dimension=period:2021-01",
                        "dimension=sector:*",
                        "filter=zone:" + large,
                        "totals=sector")
                .statusCode(200)
                .body("items.sector", equalTo(Arrays.asList("14", "26", null, "14", "26", null)))
                .body("items.value", equalTo(List.of(2, 1, 3, 1, 1, 2)));
    }

    @Test
    void rates_of_reporting_agree_with_the_forms_own() {
        Board.file(first, "2021-01", exports, "1");
        String names = "dimension=indicator:MONTHLY.EXPECTED,MONTHLY.ACTUAL,MONTHLY.ACTUAL_ON_TIME,MONTHLY.RATE";

        ask(Board.officer(), names, "dimension=period:2021-01", "dimension=zone:" + large)
                .statusCode(200)
                .body("items.value", equalTo(List.of(2, 1, 0, 50)));
        Board.officer()
                .queryParam("period", "2021-01")
                .queryParam("zone", large)
                .get("/api/v1/reporting-forms/MONTHLY/rates")
                .then()
                .body("total.expected", equalTo(2))
                .body("total.actual", equalTo(1));
        ask(Board.officer(), names, "dimension=period:2021-Q1", "dimension=enterprise:" + first)
                .body("items[0].value", equalTo(3))
                .body("items[1].value", equalTo(1));
        ask(Board.enterprise(second), names, "dimension=period:2021-01", "dimension=enterprise:" + first + "," + second)
                .body(
                        "items.reason",
                        equalTo(Arrays.asList("HIDDEN", null, "HIDDEN", null, "HIDDEN", null, "HIDDEN", null)));
    }

    @Test
    void different_units_are_not_added_up() {
        ask(Board.officer(), "dimension=indicator:CAP_NEW_FDI,CAP_NEW_DDI", "dimension=period:2021", "totals=indicator")
                .statusCode(422)
                .body("code", equalTo("unit-mismatch"))
                .body("errors[0].pointer", equalTo("/totals"))
                .body("detail", containsString("million USD"))
                .body("detail", containsString("billion VND"));
        approved(first, "2021-01", exports, "1");
        String imports = Board.flow();
        approved(second, "2021-01", imports, "2");
        ask(
                        Board.officer(),
                        "dimension=indicator:" + exports + "," + imports,
                        "dimension=period:2021-01",
                        "totals=indicator")
                .statusCode(200)
                .body("items.value", equalTo(List.of(1, 2, 3)))
                .body("items[2].total", equalTo(List.of("indicator")));
    }

    @Test
    void money_is_converted_by_the_boards_rates_which_are_in_the_answer() {
        String year = "1951";
        entered("EXCHANGE_RATE_USD", year, "23000");
        entered("CAP_NEW_FDI", year, "2");
        entered("CAP_NEW_DDI", year, "5");

        ask(
                        Board.anonymous(),
                        "dimension=indicator:CAP_NEW_FDI,CAP_NEW_DDI",
                        "dimension=period:" + year,
                        "totals=indicator",
                        "currency=VND")
                .statusCode(200)
                .body("items.value", equalTo(List.of(46, 5, 51)))
                .body("items.unit", equalTo(List.of("billion VND", "billion VND", "billion VND")))
                .body("items[0].rates.vnd", equalTo(List.of(23000)))
                .body("items[0].rates.source", equalTo(List.of("Thông báo tỷ giá thử")))
                .body("items[2].rates.period", equalTo(List.of(year)));
        ask(Board.anonymous(), "dimension=indicator:NEW_JOBS", "dimension=period:2021", "currency=VND")
                .statusCode(422)
                .body("code", equalTo("no-money-to-convert"));
    }

    private static void entered(String indicator, String period, String value) {
        Board.officer()
                .body("{\"value\": " + value + ", \"source\": \"Thông báo tỷ giá thử\"}")
                .put("/api/v1/indicators/" + indicator + "/board-values/" + period)
                .then()
                .statusCode(201);
    }

    @Test
    void answers_as_a_table_too() {
        approved(first, "2021-01", exports, "1.5");
        String[] question = {"dimension=indicator:" + exports, "dimension=period:2021-01", zones()};

        ask(Board.officer().accept("text/csv"), question)
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=utf-8"))
                .header("Content-Disposition", containsString("filename*=UTF-8''Ph%C3%A2n%20t%C3%ADch"))
                .header("Data-As-Of", startsWith("seq="))
                .body(startsWith("indicator,period,zone,"))
                .body(containsString(exports + ",2021-01," + large + ",,,,1.5,"))
                .body(containsString(exports + ",2021-01," + small + ",,,,,"));
        ask(Board.officer().accept(XLSX), question).statusCode(200).header("Content-Type", equalTo(XLSX));
        ask(Board.officer(), "format=ndjson", question[0], question[1], question[2])
                .statusCode(200)
                .body(containsString("\"value\":null"));
        ask(Board.officer().accept("image/png"), question).statusCode(406);
    }

    @Test
    void a_question_that_is_too_large_says_how_to_narrow_it() {
        ask(
                        Board.officer(),
                        "dimension=indicator:EXPORTS,IMPORTS,REVENUE,BUDGET,NEW_JOBS",
                        "dimension=period:2000-01..2030-12",
                        "dimension=enterprise:*",
                        "dimension=zone:*",
                        "dimension=sector:*")
                .statusCode(422)
                .body("code", equalTo("too-many-cells"))
                .body("errors[0].pointer", equalTo("/dimension"));
        ask(Board.officer(), "dimension=indicator:EXPORTS", "dimension=period:2021", "dimension=zone:NOWHERE")
                .statusCode(422)
                .body("code", equalTo("unknown-zone"));
        ask(Board.officer(), "dimension=indicator:UNHEARD", "dimension=period:2021")
                .statusCode(422)
                .body("code", equalTo("unknown-indicator"));
        ask(Board.officer(), "dimension=indicator:EXPORTS", "dimension=period:2021", "colour=red")
                .statusCode(400);
    }

    @Test
    void takes_the_dimensions_in_one_parameter() {
        ask(Board.officer(), "dimension=indicator:" + exports + ";period:2021;zone:" + large)
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
