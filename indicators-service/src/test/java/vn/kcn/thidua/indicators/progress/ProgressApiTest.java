package vn.kcn.thidua.indicators.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.ManyEnterprises;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** The plan's figures, moved to years in which no other test has enterprises where the registry is counted. */
@QuarkusTest
@WithLocalStack
class ProgressApiTest {

    private static ValidatableResponse progress(String movement, String asOf) {
        return Board.anonymous()
                .queryParam("movement", movement)
                .queryParam("asOf", asOf)
                .get("/api/v1/progress")
                .then()
                .statusCode(200)
                .body("movement", equalTo(movement))
                .body("asOf", equalTo(asOf));
    }

    private static void target(String movement, String indicator, String terms) {
        Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"indicator\": \"" + indicator + "\", " + terms + "}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
    }

    private static void approved(String enterprise, String period, String indicator, String value) {
        Board.approve(enterprise, period, Board.file(enterprise, period, indicator, value))
                .then()
                .statusCode(200);
    }

    private static void entered(String indicator, String period, String value) {
        Board.officer()
                .body("{\"value\": " + value + ", \"source\": \"Báo cáo nhanh\"}")
                .put("/api/v1/indicators/" + indicator + "/board-values/" + period)
                .then()
                .statusCode(201);
    }

    @Test
    void operating_enterprises_are_counted_in_the_registry_as_of_the_day() {
        new ManyEnterprises()
                .with(369, "{\"state\": \"OPERATING\", \"from\": \"1999-05-01\"}")
                .with(16, """
                        {"state": "UNDER_CONSTRUCTION", "from": "2000-01-01"}, {"state": "OPERATING", "from": "2001-10-01"}""")
                .with(10, "{\"state\": \"PAUSED_EPIDEMIC\", \"from\": \"2001-05-08\"}")
                .with(5, """
                        {"state": "OPERATING", "from": "1999-01-01"}, {"state": "TERMINATED", "from": "2000-12-31"}""")
                .with(6, "{\"state\": \"LICENSED\", \"from\": \"2002-02-01\"}")
                .tell();
        String movement = Board.movement();
        target(
                movement,
                "ENTERPRISES_OPERATING",
                "\"comparison\": \"AT_LEAST\", \"value\": 390, \"due\": \"2001-12-31\"");

        progress(movement, "2001-07-31")
                .body("items", hasSize(1))
                .body("items[0].actual", equalTo(369))
                .body("items[0].denominator", equalTo(395))
                .body("items[0].share", equalTo(93.4177f))
                .body("items[0].shareOfTarget", equalTo(94.6154f))
                .body("items[0].actualAsOf", equalTo("2001-07-31"))
                .body("items[0].targetRevision", equalTo(1))
                .body("items[0].forecast", equalTo(369))
                .body("items[0].forecastMethod", equalTo("LAST_VALUE"))
                .body("items[0].state", equalTo("AT_RISK"));
        progress(movement, "2001-12-31")
                .body("items[0].actual", equalTo(385))
                .body("items[0].state", equalTo("AT_RISK"));
        progress(movement, "2002-06-30")
                .body("items[0].actual", equalTo(385))
                .body("items[0].denominator", equalTo(395))
                .body("items[0].actualAsOf", equalTo("2001-12-31"))
                .body("items[0].shareOfTarget", equalTo(98.7179f))
                .body("items[0].state", equalTo("MISSED"));
    }

    @Test
    void approved_reports_of_ended_months_add_up() {
        String movement = Board.movement();
        String enterprise = Board.operatingEnterprise();
        String other = Board.operatingEnterprise();
        String exports = Board.flow();
        target(movement, exports, """
                "comparison": "AT_LEAST", "value": 9.6, "due": "2021-12-31", "base": {"period": "2020", "value": 9.45}""");
        progress(movement, "2021-08-01")
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].actual", nullValue())
                .body("items[0].base", equalTo(9.45f))
                .body("items[0].targetGrowth", equalTo(1.5873f));

        approved(enterprise, "2021-06", exports, "4");
        approved(other, "2021-07", exports, "1.6");
        approved(enterprise, "2020-12", exports, "100");
        Board.file(enterprise, "2021-05", exports, "50");

        progress(movement, "2021-07-30")
                .body("items[0].actual", equalTo(4))
                .body("items[0].actualAsOf", equalTo("2021-06-30"))
                .body("items[0].reports", equalTo(1));
        progress(movement, "2021-07-31")
                .body("items[0].actual", equalTo(5.6f))
                .body("items[0].actualAsOf", equalTo("2021-07-31"))
                .body("items[0].reports", equalTo(2))
                .body("items[0].shareOfTarget", equalTo(58.3333f))
                .body("items[0].pace", equalTo(100.4324f))
                .body("items[0].forecast", equalTo(9.641509f))
                .body("items[0].forecastMethod", equalTo("LINEAR"))
                .body("items[0].growth", nullValue())
                .body("items[0].state", equalTo("ON_TRACK"));

        approved(other, "2021-12", exports, "4");
        approved(other, "2022-01", exports, "70");
        progress(movement, "2022-03-01")
                .body("items[0].actual", equalTo(9.6f))
                .body("items[0].shareOfTarget", equalTo(100.0f))
                .body("items[0].growth", equalTo(1.5873f))
                .body("items[0].forecast", nullValue())
                .body("items[0].state", equalTo("ACHIEVED"));
    }

    @Test
    void of_a_stock_the_latest_month_counts_and_of_a_ratio_the_mean() {
        String movement = Board.movement();
        String one = Board.operatingEnterprise();
        String two = Board.operatingEnterprise();
        String workers = Board.stock();
        String income = Board.indicator(Board.code("RATIO"), "RATIO", "UP", "MEAN", "REPORTED", 2);
        String due = "\"due\": \"2021-12-31\"";
        target(movement, workers, "\"comparison\": \"AT_LEAST\", \"value\": 30000, " + due);
        target(movement, income, "\"comparison\": \"MORE_THAN\", \"value\": 90, " + due);
        approved(one, "2021-06", workers, "90000");
        approved(one, "2021-07", workers, "100000");
        approved(two, "2021-07", workers, "3000");
        approved(one, "2021-08", income, "80");
        approved(two, "2021-08", income, "100");

        progress(movement, "2021-08-31")
                .body("items.find { it.indicator == '" + workers + "' }.actual", equalTo(103000))
                .body("items.find { it.indicator == '" + workers + "' }.shareOfTarget", equalTo(343.3333f))
                .body("items.find { it.indicator == '" + workers + "' }.state", equalTo("ACHIEVED"))
                .body("items.find { it.indicator == '" + income + "' }.actual", equalTo(90))
                .body("items.find { it.indicator == '" + income + "' }.state", equalTo("AT_RISK"));
    }

    @Test
    void the_boards_own_figures_count_like_others() {
        String movement = Board.movement();
        String capital = Board.indicator(Board.code("CAPITAL"), "FLOW", "UP", "SUM", "BOARD", 3);
        String scale = Board.indicator(Board.code("SCALE"), "RATIO", "UP", "LAST", "BOARD", 2);
        target(movement, capital, "\"comparison\": \"MORE_THAN\", \"value\": 1, \"due\": \"2021-12-31\"");
        target(movement, scale, "\"comparison\": \"MORE_THAN\", \"value\": 90, \"due\": \"2021-09-30\"");
        entered(capital, "2021-03", "0.4");
        entered(capital, "2021-11", "0.6");
        entered(scale, "2021-08", "88.5");
        entered(scale, "2021-09", "90");
        entered(scale, "2021-10", "99");

        progress(movement, "2021-12-31")
                .body("items.find { it.indicator == '" + capital + "' }.actual", equalTo(1))
                .body("items.find { it.indicator == '" + scale + "' }.actual", equalTo(90))
                .body("items.find { it.indicator == '" + scale + "' }.state", equalTo("MISSED"));
        progress(movement, "2022-01-01")
                .body("items.find { it.indicator == '" + capital + "' }.state", equalTo("MISSED"));
        entered(capital, "2021", "1.000001");
        progress(movement, "2022-01-01")
                .body("items.find { it.indicator == '" + capital + "' }.state", equalTo("ACHIEVED"));
    }

    @Test
    void an_implied_base_is_shown() {
        String movement = Board.movement();
        target(movement, Board.flow(), """
                "comparison": "ABOUT", "value": 220000, "due": "2021-12-31", "base": {"period": "2020", "targetPercent": 97.5}""");

        progress(movement, "2021-07-31")
                .body("items[0].base", equalTo(225641.02564100f))
                .body("items[0].targetGrowth", equalTo(-2.5f));
    }

    @Test
    void names_the_revision_it_measured_against() {
        String movement = Board.movement();
        String exports = Board.flow();
        target(movement, exports, "\"comparison\": \"AT_LEAST\", \"value\": 9.6, \"due\": \"2021-12-31\"");
        String id = Board.anonymous()
                .queryParam("movement", movement)
                .get("/api/v1/targets")
                .path("items[0].id");
        Board.officer()
                .header("If-Match", "\"1\"")
                .body("""
                        {"comparison": "AT_LEAST", "value": 9.8, "due": "2021-12-31", "reason": "Nâng mục tiêu"}""")
                .put("/api/v1/targets/" + id)
                .then()
                .statusCode(200);

        progress(movement, "2021-07-31")
                .body("items[0].targetRevision", equalTo(2))
                .body("items[0].target", equalTo(9.8f));
    }

    @Test
    void says_what_it_cannot_answer() {
        String movement = Board.movement();
        progress(movement, "2021-07-31").body("items", hasSize(0));

        Board.anonymous().get("/api/v1/progress").then().statusCode(400).body("code", equalTo("required"));
        Board.anonymous()
                .queryParam("movement", "NOBODYS")
                .get("/api/v1/progress")
                .then()
                .statusCode(404)
                .body("code", equalTo("movement-not-found"));
        Board.anonymous()
                .queryParam("movement", movement)
                .queryParam("asOf", "2021-02-30")
                .get("/api/v1/progress")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-date"));
        Board.anonymous()
                .queryParam("movement", movement)
                .queryParam("asOf", "2999-01-01")
                .get("/api/v1/progress")
                .then()
                .statusCode(422)
                .body("code", equalTo("as-of-in-future"));
        Board.anonymous()
                .queryParam("movement", movement)
                .queryParam("day", "2021-07-31")
                .get("/api/v1/progress")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    @Test
    void an_enterprise_and_a_zone_have_targets_of_their_own() {
        String movement = Board.movement();
        String one = Board.operatingEnterprise();
        String two = Board.operatingEnterprise();
        String exports = Board.flow();
        String terms = "\"comparison\": \"AT_LEAST\", \"value\": 10, \"due\": \"2021-12-31\"";
        target(movement, exports, "\"scope\": \"ENTERPRISE\", \"subject\": \"" + one + "\", " + terms);
        target(movement, exports, "\"scope\": \"ZONE\", \"subject\": \"QC\", " + terms);
        target(movement, exports, terms);
        approved(one, "2021-06", exports, "4");
        approved(one, "2021-07", exports, "2");
        approved(two, "2021-07", exports, "3");

        progress(movement, "2021-08-31")
                .body("items.find { it.scope == 'ENTERPRISE' }.actual", equalTo(6))
                .body("items.find { it.scope == 'ENTERPRISE' }.subject", equalTo(one))
                .body("items.find { it.scope == 'ENTERPRISE' }.reports", equalTo(2))
                .body("items.find { it.scope == 'ZONE' }.actual", equalTo(9))
                .body("items.find { it.scope == 'BOARD' }.actual", equalTo(9));
    }

    @Test
    void cleared_land_is_added_to_what_was_cleared_before() {
        String movement = Board.movement();
        String land = Board.indicator(Board.code("LAND"), "FLOW", "UP", "SUM", "BOARD", 2);
        target(movement, land, """
                "comparison": "AT_LEAST", "value": 190, "opening": 160, "whole": 207.45, "due": "2021-12-31",
                "valueKind": "PLAN", "document": "Kế hoạch ngày 03/8/2021\"""");
        entered(land, "2021-09", "30");

        progress(movement, "2021-12-31")
                .body("items[0].actual", equalTo(190))
                .body("items[0].shareOfTarget", equalTo(100.0f))
                .body("items[0].denominator", equalTo(207.45f))
                .body("items[0].share", equalTo(91.5883f))
                .body("items[0].undefined.growth", equalTo("NO_BASE"))
                .body("items[0].state", equalTo("ACHIEVED"));
    }
}
