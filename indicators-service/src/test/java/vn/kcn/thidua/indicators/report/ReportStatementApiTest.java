package vn.kcn.thidua.indicators.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What a report states about its own figures is computed again when it is handed in. */
@QuarkusTest
@WithLocalStack
class ReportStatementApiTest {

    private String own = "";
    private String imports = "";

    @BeforeEach
    void imports_of_the_month_before() {
        own = Board.operatingEnterprise();
        imports = Board.flow();
        Board.file(own, "2021-06", imports, "8.1");
    }

    private ValidatableResponse file(String statement) {
        return send("{\"values\": {\"" + imports + "\": 8.5}, \"statements\": [{\"indicator\": \"" + imports + "\", "
                + statement + "}]}");
    }

    private ValidatableResponse send(String body) {
        return Board.enterprise(own)
                .body(body)
                .put(Board.reportPath(own, "2021-07"))
                .then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "statement": "GROWTH", "stated": 4.9, "against": "2021-06" | 201
            "statement": "GROWTH", "stated": 4.8, "against": "2021-06" | 422
            "statement": "CHANGE", "stated": 0.4, "reference": 8.1     | 201
            "statement": "CHANGE", "stated": 0.7, "reference": 8.1     | 422
            "statement": "SHARE", "stated": 81, "reference": 10.5      | 201
            "statement": "GROWTH", "stated": 4.8, "against": "2021-05" | 201
            """)
    void what_is_stated_is_what_is_computed_in_the_digits_stated(String statement, int status) {
        file(statement).statusCode(status);
    }

    @Test
    void another_figure_is_a_warning_with_both_that_a_justification_answers() {
        String growth = "\"statement\": \"GROWTH\", \"stated\": 4.8, \"against\": \"2021-06\"";

        file(growth)
                .statusCode(422)
                .body("code", equalTo("statement-differs"))
                .body("detail", containsString("4.8"))
                .body("detail", containsString("4.9383"))
                .body("errors[0].pointer", equalTo("/statements/0/justification"));
        file(growth + ", \"justification\": \"Số liệu chưa làm tròn của hải quan\"")
                .statusCode(201);

        Board.officer()
                .get(Board.reportPath(own, "2021-07") + "/checks")
                .then()
                .statusCode(200)
                .body("statements.verdict", contains("ROUNDING"))
                .body("statements[0].statement.stated", equalTo(4.8f))
                .body("statements[0].computed", equalTo(4.9383f));
        Board.officer()
                .get(Board.reportPath(own, "2021-07") + "/steps")
                .then()
                .body("items.reason", hasItem(imports + " 4.8: Số liệu chưa làm tròn của hải quan"));
    }

    @Test
    void statements_stay_until_others_are_sent_and_the_same_again_change_nothing() {
        String growth = "\"statement\": \"GROWTH\", \"stated\": 4.9, \"against\": \"2021-06\"";
        file(growth).statusCode(201);

        file(growth).statusCode(200).body("version", equalTo(1));
        send("{\"values\": {\"" + imports + "\": 8.5}}").statusCode(200).body("version", equalTo(1));
        Board.officer()
                .get(Board.reportPath(own, "2021-07") + "/checks")
                .then()
                .body("statements.verdict", contains("OK"));
        send("{\"values\": {\"" + imports + "\": 8.5}, \"statements\": []}").statusCode(428);
    }

    @Test
    void a_statement_is_about_a_figure_of_the_report_and_compares_with_one() {
        file("\"statement\": \"GROWTH\", \"stated\": 4.9")
                .statusCode(422)
                .body("code", equalTo("statement-compares-with-one"))
                .body("errors[0].pointer", equalTo("/statements/0"));
        send("{\"values\": {\"" + imports + "\": 8.5}, \"statements\": [{\"indicator\": \"EXPORTS_NOT_THERE\","
                        + " \"statement\": \"GROWTH\", \"stated\": 1, \"reference\": 1}]}")
                .statusCode(422)
                .body("code", equalTo("statement-without-figure"))
                .body("errors[0].pointer", equalTo("/statements/0/indicator"));
    }
}
