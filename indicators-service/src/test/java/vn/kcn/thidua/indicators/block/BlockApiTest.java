package vn.kcn.thidua.indicators.block;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class BlockApiTest {

    private static String code() {
        return Board.code("B").replace('_', '-');
    }

    private static String unit(String code) {
        return "{\"kind\": \"UNIT\", \"code\": \"" + code + "\", \"name\": \"Phòng " + code + "\"}";
    }

    private static String block(int year, String more, String... members) {
        return "{\"year\": " + year + ", \"nameVi\": \"Khối thử nghiệm\"" + more + ", \"members\": ["
                + String.join(", ", members) + "]}";
    }

    private static String recorded(String more, String... members) {
        String code = code();
        Board.officer()
                .body(block(2021, more, members))
                .put("/api/v1/blocks/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    @Test
    void an_officer_records_and_everybody_reads() {
        String first = Board.code("P");
        String second = Board.code("P");
        String code =
                recorded(", \"leader\": \"" + first + "\", \"deputy\": \"" + second + "\"", unit(first), unit(second));

        Board.anonymous()
                .get("/api/v1/blocks/" + code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("members.code", contains(first, second))
                .body("leader", equalTo(first));
        Board.officer()
                .header("If-Match", "\"1\"")
                .body(block(2021, "", unit(second), unit(first)))
                .put("/api/v1/blocks/" + code)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("members.code", contains(second, first));
        Board.officer()
                .header("If-Match", "\"1\"")
                .body(block(2021, "", unit(first)))
                .put("/api/v1/blocks/" + code)
                .then()
                .statusCode(412);
        Board.as("auditor")
                .body(block(2021, "", unit(first)))
                .put("/api/v1/blocks/" + code)
                .then()
                .statusCode(403);
        Board.anonymous()
                .body(block(2021, "", unit(first)))
                .put("/api/v1/blocks/" + code)
                .then()
                .statusCode(401);
        Board.anonymous().queryParam("year", 2021).get("/api/v1/blocks").then().statusCode(200);
        Board.anonymous().get("/api/v1/blocks/NO-SUCH").then().statusCode(404).body("code", equalTo("block-not-found"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "leader": "Q"                  | not-a-member     | /leader
            , "deputy": "Q"                  | not-a-member     | /deputy
            , "leader": "P", "deputy": "P"   | leader-is-deputy | /deputy
            , "parent": "NO-SUCH"            | unknown-block    | /parent
            , "parent": "SELF-SELF"          | block-in-itself  | /parent
            """)
    void refuses_what_makes_no_block(String more, String code, String pointer) {
        String unit = Board.code("P");
        Board.officer()
                .body(block(2021, more.replace("\"P\"", "\"" + unit + "\""), unit(unit)))
                .put("/api/v1/blocks/SELF-SELF")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void no_block_lies_in_itself_by_way_of_others() {
        String unit = Board.code("P");
        String outer = recorded("", unit(unit));
        String inner = recorded(", \"parent\": \"" + outer + "\"", unit(Board.code("P")));

        Board.officer()
                .header("If-Match", "*")
                .body(block(2021, ", \"parent\": \"" + inner + "\"", unit(unit)))
                .put("/api/v1/blocks/" + outer)
                .then()
                .statusCode(422)
                .body("code", equalTo("block-in-itself"));
    }

    @Test
    void nobody_competes_twice_in_a_year() {
        String unit = Board.code("P");
        recorded("", unit(unit));

        Board.officer()
                .body(block(2021, "", unit(Board.code("P")), unit(unit)))
                .put("/api/v1/blocks/" + code())
                .then()
                .statusCode(422)
                .body("code", equalTo("member-of-other-block"))
                .body("errors[0].pointer", equalTo("/members/1/code"));
        Board.officer()
                .body(block(2021, "", unit("X1"), unit("X1")))
                .put("/api/v1/blocks/" + code())
                .then()
                .statusCode(422)
                .body("code", equalTo("member-twice"));
        Board.officer()
                .body(block(2022, "", unit(unit)))
                .put("/api/v1/blocks/" + code())
                .then()
                .statusCode(201);
        Board.officer()
                .body(block(2021, "", "{\"kind\": \"ENTERPRISE\", \"code\": \"12\", \"name\": \"X\"}"))
                .put("/api/v1/blocks/" + code())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-tax-code"))
                .body("errors[0].pointer", equalTo("/members/0/code"));
    }

    @Test
    void what_is_told_of_a_block_keeps_the_contract() {
        String code = recorded("", unit(Board.code("P")));
        String id = Board.anonymous().get("/api/v1/blocks/" + code).path("id");

        var told = Contract.event("indicators.block", id, 1);

        assertEquals("vn.kcn.thidua.block.recorded.v1", told.type());
        Contract.assertKept("block", Contract.json(told.json()));
        Contract.assertKept("block", Contract.example("block"));
    }
}
