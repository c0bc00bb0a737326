package vn.kcn.thidua.indicators.form;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class FormApiTest {

    private static final String FORMS = "/api/v1/reporting-forms";

    private static ValidatableResponse file(String enterprise, String period, String form, String body) {
        return Board.enterprise(enterprise)
                .queryParam("form", form)
                .body(body)
                .put(Board.reportPath(enterprise, period))
                .then();
    }

    @Test
    void the_monthly_report_is_there_from_the_start() {
        Board.anonymous()
                .get(FORMS + "/MONTHLY")
                .then()
                .statusCode(200)
                .body("calendar.frequency", equalTo("MONTH"))
                .body("levels", equalTo(1))
                .body("assignment", equalTo("ALL"));
    }

    @Test
    void a_form_is_told_as_promised() {
        var example = Contract.example("reporting-form");
        var terms = example.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) terms).remove(List.of("id", "version", "code"));
        String id = Board.officer()
                .body("{\"code\": \"QUARTERLY-LABOUR\", \"terms\": " + terms + "}")
                .post(FORMS)
                .then()
                .statusCode(201)
                .header("Location", equalTo(FORMS + "/QUARTERLY-LABOUR"))
                .extract()
                .path("id");

        var event = Contract.event("indicators.reporting-form", id, 1);

        Contract.assertKept("reporting-form", Contract.json(event.json()));
        Contract.assertLikeExample("reporting-form", Contract.json(event.json()));
    }

    @Test
    void forms_are_designed_by_officers_once() {
        String form = Board.form("\"levels\": 1");
        String wish = Board.newForm(form, "\"levels\": 1");

        Board.officer().body(wish).post(FORMS).then().statusCode(409).body("code", equalTo("form-exists"));
        Board.anonymous().body(wish).post(FORMS).then().statusCode(401);
        for (String role : List.of("enterprise", "auditor", "council", "leader", "secretary")) {
            Board.as(role).body(wish).post(FORMS).then().statusCode(403);
            Board.as(role).body("{}").put(FORMS + "/" + form).then().statusCode(403);
        }
        Board.officer()
                .body(Board.terms("\"levels\": 2"))
                .put(FORMS + "/" + form)
                .then()
                .statusCode(428);
        Board.officer()
                .header("If-Match", "\"1\"")
                .body(Board.terms("\"levels\": 2"))
                .put(FORMS + "/" + form)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("levels", equalTo(2));
        Board.anonymous().get(FORMS).then().statusCode(200).body("items.code", hasItem(form));
    }

    @Test
    void names_the_field_that_makes_no_sense() {
        refused("\"levels\": 3", 422, "invalid-value", "/terms/levels");
        refused(
                "\"levels\": 1, \"indicators\": [{\"indicator\": \"NOBODY\"}]",
                422,
                "unknown-indicator",
                "/terms/indicators/0/indicator");
        refused(
                "\"levels\": 1, \"indicators\": [{\"indicator\": \"OCCUPANCY\"}]",
                422,
                "wrong-source",
                "/terms/indicators/0/indicator");
        refused(
                "\"levels\": 1, \"indicators\": [{\"indicator\": \"EXPORTS\"}, {\"indicator\": \"EXPORTS\"}]",
                422,
                "indicator-twice",
                "/terms/indicators/1/indicator");
        refused(
                "\"levels\": 1, \"rules\": [{\"rule\": \"R1\", \"left\": \"1 +\", \"operator\": \"LESS\", \"right\": \"2\","
                        + " \"severity\": \"ERROR\"}]",
                422,
                "formula-unreadable",
                "/terms/rules/0/left");
        refused("\"levels\": 1, \"assignees\": [\"QC\"]", 422, "assignees-do-not-fit", "/terms/assignees");
    }

    private static void refused(String fields, int status, String code, String pointer) {
        Board.officer()
                .body(Board.newForm(Board.code("FORM"), fields))
                .post(FORMS)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_form_asks_for_its_own_indicators_and_not_without_the_compulsory_ones() {
        String asked = Board.flow();
        String more = Board.flow();
        String other = Board.flow();
        String form = Board.form("\"levels\": 1, \"indicators\": [{\"indicator\": \"" + asked
                + "\", \"compulsory\": true}, {\"indicator\": \"" + more + "\"}]");
        String enterprise = Board.operatingEnterprise();

        file(enterprise, "2021-07", form, "{\"values\": {\"" + asked + "\": 1, \"" + other + "\": 1}}")
                .statusCode(422)
                .body("code", equalTo("not-in-form"))
                .body("errors[0].pointer", equalTo("/values/" + other));
        file(enterprise, "2021-07", form, Board.values(more, "1"))
                .statusCode(422)
                .body("code", equalTo("compulsory-missing"))
                .body("errors[0].pointer", equalTo("/values/" + asked));
        file(enterprise, "2021-07", form, "{\"values\": {\"" + more + "\": 1}, \"draft\": true}")
                .statusCode(201);
        Board.enterprise(enterprise)
                .queryParam("form", form)
                .header("If-Match", "\"1\"")
                .body("{\"values\": {\"" + more + "\": 1, \"" + asked + "\": 2}}")
                .put(Board.reportPath(enterprise, "2021-07"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("form", equalTo(form));
        Board.enterprise(enterprise)
                .get(Board.reportPath(enterprise, "2021-07"))
                .then()
                .statusCode(404);
        file(enterprise, "2021-07", "NO-SUCH-FORM", Board.values(asked, "1"))
                .statusCode(404)
                .body("code", equalTo("form-not-found"));
    }

    @Test
    void what_does_not_hold_together_is_refused_and_what_looks_odd_is_explained() {
        String local = Board.stock();
        String total = Board.stock();
        String rule = "{\"rule\": \"%s\", \"left\": \"" + local + "\", \"operator\": \"%s\", \"right\": \"" + total
                + "\", \"severity\": \"%s\"}";
        String form = Board.form("\"levels\": 1, \"rules\": ["
                + rule.formatted("WITHIN", "AT_MOST", "ERROR") + ", "
                + rule.formatted("NOT_ALL", "LESS", "WARNING") + "]");
        String enterprise = Board.operatingEnterprise();
        String values = "{\"values\": {\"" + local + "\": %d, \"" + total + "\": 5}%s}";

        file(enterprise, "2021-07", form, values.formatted(6, ""))
                .statusCode(422)
                .body("errors.code", hasItem("validation-failed"));
        file(enterprise, "2021-07", form, values.formatted(5, ""))
                .statusCode(422)
                .body("code", equalTo("justification-needed"))
                .body("errors[0].pointer", equalTo("/justifications/NOT_ALL"));
        file(enterprise, "2021-07", form, values.formatted(5, ", \"justifications\": {\"NOT_ALL\": \"Đúng vậy\"}"))
                .statusCode(201);
        Board.officer()
                .queryParam("form", form)
                .get(Board.reportPath(enterprise, "2021-07") + "/steps")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("NOT_ALL: Đúng vậy"));
    }

    @Test
    void a_closed_period_is_refused_until_it_is_extended() {
        String flow = Board.flow();
        String form = Board.form("\"levels\": 1", "\"expiryDays\": 5");
        String enterprise = Board.operatingEnterprise();
        String extensions = FORMS + "/" + form + "/extensions";
        String wish =
                "{\"period\": \"2021-07\", \"taxCode\": \"%s\", \"reason\": \"Phong tỏa\", \"expiresAt\": \"%s\"}";

        file(enterprise, "2021-07", form, Board.values(flow, "1"))
                .statusCode(409)
                .body("code", equalTo("period-closed"))
                .body("errors[0].pointer", equalTo("/period"));
        Board.officer()
                .body(wish.formatted(enterprise, "2021-08-30T00:00:00Z"))
                .post(extensions)
                .then()
                .statusCode(422)
                .body("code", equalTo("expires-in-the-past"));
        String id = Board.officer()
                .body(wish.formatted(enterprise, "2099-08-30T00:00:00Z"))
                .post(extensions)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        file(Board.operatingEnterprise(), "2021-07", form, Board.values(flow, "1"))
                .statusCode(409);
        file(enterprise, "2021-06", form, Board.values(flow, "1")).statusCode(409);
        file(enterprise, "2021-07", form, Board.values(flow, "1")).statusCode(201);

        Board.as("auditor")
                .get(extensions)
                .then()
                .statusCode(200)
                .body("items[0].grantedBy", equalTo("officer.demo"))
                .body("items[0].reason", equalTo("Phong tỏa"));
        Board.anonymous().get(extensions).then().statusCode(401);
        Board.as("leader").body(wish).post(extensions).then().statusCode(403);
        Contract.assertKept(
                "reporting-extension",
                Contract.json(
                        Contract.event("indicators.reporting-extension", id, 1).json()));
    }

    @Test
    void a_form_is_asked_of_those_it_is_assigned_to() {
        String flow = Board.flow();
        String one = Board.operatingEnterprise();
        String other = Board.operatingEnterprise();
        String listed = Board.form("\"levels\": 1, \"assignment\": \"ENTERPRISES\", \"assignees\": [\"" + one + "\"]");
        String zone = Board.form("\"levels\": 1, \"assignment\": \"ZONES\", \"assignees\": [\"VT\"]");

        file(one, "2021-07", listed, Board.values(flow, "1")).statusCode(201);
        file(other, "2021-07", listed, Board.values(flow, "1"))
                .statusCode(422)
                .body("code", equalTo("form-not-assigned"))
                .body("errors[0].pointer", equalTo("/taxCode"));
        file(one, "2021-07", zone, Board.values(flow, "1")).statusCode(422).body("detail", startsWith("Doanh nghiệp"));
    }
}
