package vn.kcn.thidua.indicators.figure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class FigureApiTest {

    private static io.restassured.response.ValidatableResponse figure(String indicator, String period) {
        return Board.anonymous()
                .queryParam("period", period)
                .get("/api/v1/indicators/" + indicator + "/figure")
                .then();
    }

    private static void report(String indicator, String month, String value) {
        String enterprise = Board.operatingEnterprise();
        Board.approve(enterprise, month, Board.file(enterprise, month, indicator, value))
                .then()
                .statusCode(200);
    }

    @Test
    void months_become_a_quarter_and_formulas_follow() {
        String exports = Board.flow();
        String workers = Board.stock();
        String each = Board.computed(exports + " / " + workers);
        report(exports, "2021-01", "10.5");
        report(exports, "2021-03", "20");
        report(workers, "2021-02", "61");

        figure(exports, "2021-Q1")
                .statusCode(200)
                .body("state", equalTo("KNOWN"))
                .body("value", equalTo(30.5f));
        figure(each, "2021-Q1").body("value", equalTo(0.5f)).body("definition", equalTo(1));
        figure(each, "2020")
                .statusCode(200)
                .body("state", equalTo("MISSING"))
                .body("value", nullValue())
                .body("missing", equalTo(List.of(exports, workers)));
    }

    @Test
    void division_by_zero_is_a_state() {
        String none = Board.stock();
        String share = Board.computed("1 / " + none);
        report(none, "2021-05", "0");

        figure(share, "2021-05")
                .statusCode(200)
                .body("state", equalTo("UNDEFINED"))
                .body("value", nullValue())
                .body("divisor", equalTo(none));
        figure(Board.computed(share + " * 0"), "2021-05").body("state", equalTo("UNDEFINED"));
    }

    @Test
    void a_period_of_another_form_is_refused_by_name() {
        figure("EXPORTS", "2021-13")
                .statusCode(400)
                .body("code", equalTo("invalid-period"))
                .body("errors[0].pointer", equalTo("/period"));
        Board.anonymous()
                .get("/api/v1/indicators/EXPORTS/figure")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/period"));
        figure("UNHEARD_OF", "2021").statusCode(404);
    }
}
