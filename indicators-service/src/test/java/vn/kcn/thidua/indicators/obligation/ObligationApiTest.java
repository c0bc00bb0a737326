package vn.kcn.thidua.indicators.obligation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ObligationApiTest {

    private String operating = "";
    private String idle = "";
    private String stopped = "";
    private String late = "";
    private String form = "";
    private String path = "";

    @BeforeEach
    void four_enterprises_and_a_form() {
        operating = Board.operatingEnterprise();
        idle = Board.operatingEnterprise();
        // stopped before July 2021: nothing is expected of it for that month
        stopped = Board.enterpriseWith("""
                {"state": "OPERATING", "from": "2020-01-01"}, {"state": "PAUSED_EPIDEMIC", "from": "2021-06-30"}""");
        // worked on the last day of July alone
        late = Board.enterpriseWith("""
                {"state": "LICENSED", "from": "2020-01-01"}, {"state": "OPERATING", "from": "2021-07-31"}""");
        form = Board.form("\"levels\": 1, \"assignment\": \"ENTERPRISES\", \"assignees\": [\""
                + String.join("\", \"", operating, idle, stopped, late) + "\"]");
        path = "/api/v1/reporting-forms/" + form;
    }

    private ValidatableResponse rates(String role) {
        return Board.as(role)
                .queryParam("period", "2021-07")
                .get(path + "/rates")
                .then();
    }

    private void file(String enterprise) {
        Board.enterprise(enterprise)
                .queryParam("form", form)
                .body(Board.values(Board.flow(), "1"))
                .put(Board.reportPath(enterprise, "2021-07"))
                .then()
                .statusCode(201);
    }

    @Test
    void expected_is_who_operated_in_the_period_by_the_registry() {
        file(operating);

        rates("auditor")
                .statusCode(200)
                .body("due", equalTo("2021-08-10"))
                .body("total.expected", equalTo(3))
                .body("total.actual", equalTo(1))
                .body("total.onTime", equalTo(0))
                .body("total.rate", equalTo(33.3333f))
                .body("zones[0].zone", equalTo("QC"));
        Board.officer()
                .queryParam("period", "2021-07")
                .get(path + "/missing")
                .then()
                .statusCode(200)
                .body("items.taxCode", equalTo(List.of(idle, late)));
        Board.officer()
                .queryParam("period", "2021-07")
                .queryParam("zone", "VT")
                .get(path + "/rates")
                .then()
                .body("total.expected", equalTo(0));
        Board.officer().get(path + "/rates").then().statusCode(400).body("errors[0].pointer", equalTo("/period"));
        Board.officer()
                .queryParam("period", "2021-Q3")
                .get(path + "/rates")
                .then()
                .statusCode(400)
                .body("code", equalTo("period-of-another-frequency"));
    }

    @Test
    void a_returned_report_is_not_in() {
        file(operating);
        Board.officer()
                .queryParam("form", form)
                .header("If-Match", "*")
                .body("{\"reason\": \"Thiếu\"}")
                .post(Board.reportPath(operating, "2021-07") + "/return")
                .then()
                .statusCode(200);

        rates("officer").body("total.actual", equalTo(0));
    }

    @Test
    void everybody_owing_is_reminded_once_and_then_on_the_list() {
        file(operating);
        String wish = "{\"period\": \"2021-07\"}";

        Board.officer()
                .body(wish)
                .post(path + "/reminders")
                .then()
                .statusCode(200)
                .body("reminded", equalTo(2));
        Board.as("secretary").body(wish).post(path + "/reminders").then().body("reminded", equalTo(0));
        Board.as("secretary")
                .get(path + "/escalations")
                .then()
                .statusCode(200)
                .body("items.taxCode", equalTo(List.of(idle, late)));
        file(idle);
        Board.as("secretary")
                .get(path + "/escalations")
                .then()
                .body("items.taxCode", equalTo(List.of(late)))
                .body("items.period", hasItem("2021-07"));
        assertEquals(2, Board.number("select count(*) from report_reminder where form = '" + form + "'"));
        String id =
                Board.text("select id from report_reminder where form = '" + form + "' and tax_code = '" + late + "'");
        var event = Contract.event("indicators.report-reminder", id, 1);
        assertEquals("vn.kcn.thidua.report.overdue.v1", event.type());
        Contract.assertKept("report-reminder", Contract.json(event.json()));
    }

    @Test
    void a_period_that_is_not_due_reminds_nobody() {
        Board.officer()
                .body("{\"period\": \"2099-07\"}")
                .post(path + "/reminders")
                .then()
                .statusCode(200)
                .body("reminded", equalTo(0));
        Board.officer().get(path + "/escalations").then().body("items", empty());
    }

    @Test
    void staff_alone_sees_who_owes() {
        for (String what : List.of("/rates?period=2021-07", "/missing?period=2021-07", "/escalations")) {
            Board.anonymous().get(path + what).then().statusCode(401);
            Board.enterprise(operating).get(path + what).then().statusCode(403);
        }
        Board.anonymous().body("{}").post(path + "/reminders").then().statusCode(401);
        Board.as("auditor").body("{}").post(path + "/reminders").then().statusCode(403);
    }
}
