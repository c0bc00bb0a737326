package vn.kcn.thidua.indicators.boardvalue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class BoardValueApiTest {

    private static String path(String code, String period) {
        return "/api/v1/indicators/" + code + "/board-values/" + period;
    }

    private static String capital() {
        return Board.indicator(Board.code("CAPITAL"), "FLOW", "UP", "SUM", "BOARD", 3);
    }

    private static String body(String value) {
        return "{\"value\": " + value + ", \"source\": \"Báo cáo số 12/BC-KCN\"}";
    }

    private static ValidatableResponse put(String code, String period, String value) {
        return Board.officer().body(body(value)).put(path(code, period)).then();
    }

    @Test
    void an_officer_enters_and_corrects_and_everybody_sees_what_it_was() {
        String code = capital();
        put(code, "2021-07", "0.6")
                .statusCode(201)
                .header("Location", equalTo(path(code, "2021-07")))
                .header("ETag", equalTo("\"1\""));

        Board.officer()
                .header("If-Match", "\"1\"")
                .body(body("0.625"))
                .put(path(code, "2021-07"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        Board.anonymous()
                .get(path(code, "2021-07"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("value", equalTo(0.625f))
                .body("revisions.value", contains(0.6f, 0.625f));
    }

    @Test
    void the_same_again_changes_nothing_and_needs_no_precondition() {
        String code = capital();
        put(code, "2021", "1.2").statusCode(201);

        put(code, "2021", "1.20")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("revisions", hasSize(1));
    }

    @Test
    void a_correction_says_what_it_corrects() {
        String code = capital();
        put(code, "2021-07", "1").statusCode(201);

        put(code, "2021-07", "2").statusCode(428).body("code", equalTo("precondition-required"));
        Board.officer()
                .header("If-Match", "\"7\"")
                .body(body("2"))
                .put(path(code, "2021-07"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        Board.officer()
                .header("If-Match", "*")
                .body(body("2"))
                .put(path(code, "2021-08"))
                .then()
                .statusCode(412);
    }

    @Test
    void entering_takes_a_token_of_an_officer() {
        String code = capital();

        Board.anonymous().body(body("1")).put(path(code, "2021-07")).then().statusCode(401);
        for (String role : List.of("enterprise", "council", "auditor", "leader")) {
            Board.as(role).body(body("1")).put(path(code, "2021-07")).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            period  | value     | status | code                     | pointer
            2021-13 | 1         | 400    | invalid-period           | ''
            2021-Q3 | 1         | 400    | period-not-month-or-year | /period
            2999-01 | 1         | 422    | period-in-future         | /period
            2021-07 | NaN       | 400    | malformed-json           | ''
            2021-07 | 1e999     | 422    | number-too-large         | /value
            2021-07 | 0.0000001 | 422    | too-many-decimals        | /value
            2021-07 | "9,45"    | 400    | number-as-text           | /value
            2021-07 | "abc"     | 400    | number-as-text           | /value
            2021-07 | "9.45"    | 400    | number-as-text           | /value
            2021-07 | true      | 400    | unreadable-value         | /value
            2021-07 | null      | 422    | invalid-value            | /value
            """, useHeadersInDisplayName = true)
    void refuses_what_is_no_figure_of_a_period(String period, String value, int status, String code, String pointer) {
        var answer = put(capital(), period, value)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        if (!pointer.isEmpty()) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Test
    void figures_that_enterprises_report_are_not_the_boards_to_enter() {
        put(Board.flow(), "2021-07", "1").statusCode(422).body("code", equalTo("wrong-source"));
        put("UNHEARD_OF", "2021-07", "1").statusCode(404).body("code", equalTo("indicator-not-found"));
        Board.anonymous().get(path(capital(), "2021-07")).then().statusCode(404);
    }

    @Test
    void lists_the_figures_of_an_indicator_by_period() {
        String code = capital();
        for (String period : List.of("2021-08", "2020", "2021-07")) {
            put(code, period, "1").statusCode(201);
        }

        String cursor = Board.anonymous()
                .queryParam("limit", 2)
                .get("/api/v1/indicators/" + code + "/board-values")
                .then()
                .statusCode(200)
                .body("items.period", contains("2020", "2021-07"))
                .extract()
                .path("next");
        Board.anonymous()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/api/v1/indicators/" + code + "/board-values")
                .then()
                .body("items.period", contains("2021-08"));
    }
}
