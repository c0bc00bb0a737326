package vn.kcn.thidua.indicators.sheet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class SheetApiTest {

    private static final String TEMPLATE = "/api/v1/reports/import/template";

    private String one = "";
    private String other = "";
    private String flow = "";
    private String stock = "";
    private String form = "";

    @BeforeEach
    void two_enterprises_and_a_form_of_two_indicators() {
        one = Board.operatingEnterprise();
        other = Board.operatingEnterprise();
        flow = Board.flow();
        stock = Board.stock();
        form = Board.form("\"levels\": 1, \"assignment\": \"ENTERPRISES\", \"assignees\": [\"" + one + "\", \""
                + other + "\"], \"indicators\": [{\"indicator\": \"" + flow + "\"}, {\"indicator\": \"" + stock
                + "\"}]");
    }

    private void file(String enterprise, String period, String value) {
        Board.enterprise(enterprise)
                .queryParam("form", form)
                .body(Board.values(flow, value))
                .put(Board.reportPath(enterprise, period))
                .then()
                .statusCode(201);
    }

    private List<String> sheet(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("form", form)
                .queryParam("period", "2021-07")
                .get(TEMPLATE)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + form + "-2021-07.csv\""))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void a_sheet_has_what_stands_there_and_what_was_reported_last() {
        file(one, "2021-06", "4.50");
        file(one, "2021-07", "5");

        List<String> lines = sheet(Tokens.as("officer"));

        assertEquals(5, lines.size());
        assertEquals(
                "form,taxCode,period,indicator,value,baseVersion,name,unit,lastPeriod,lastValue",
                lines.getFirst().replace("\"", ""));
        assertTrue(lines.get(1).startsWith("\"" + form + "\",\"" + one + "\",\"2021-07\",\"" + flow + "\",5,1,"));
        assertTrue(lines.get(1).endsWith(",\"2021-06\",4.5"), lines.get(1));
        assertTrue(lines.get(2).startsWith("\"" + form + "\",\"" + one + "\",\"2021-07\",\"" + stock + "\",,1,"));
        assertTrue(lines.get(3).contains(other) && lines.get(3).contains(",,0,"), lines.get(3));
    }

    @Test
    void an_enterprise_gets_its_own_rows() {
        List<String> lines = sheet(Tokens.enterprise(other));

        assertEquals(3, lines.size());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains(other)));
    }

    @Test
    void a_row_of_a_report_that_changed_meanwhile_is_refused() {
        file(one, "2021-07", "5");
        String filled = "form,taxCode,period,indicator,value,baseVersion\n" + form + "," + one + ",2021-07," + flow;

        load(filled + ",6,0\n")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("changed-since-template"))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/baseVersion"));
        load(filled + ",5,0\n").statusCode(200).body("counts.unchanged", equalTo(1));
        load(filled + ",6,1\n").statusCode(200).body("counts.updated", equalTo(1));
    }

    private io.restassured.response.ValidatableResponse load(String rows) {
        return given().auth()
                .oauth2(Tokens.enterprise(one))
                .contentType("text/csv")
                .body(rows)
                .post("/api/v1/reports/import")
                .then();
    }

    @Test
    void a_sheet_takes_a_token_and_a_period() {
        Board.anonymous().get(TEMPLATE + "?period=2021-07").then().statusCode(401);
        Board.as("auditor").get(TEMPLATE + "?period=2021-07").then().statusCode(403);
        Board.officer().get(TEMPLATE).then().statusCode(400);
    }
}
