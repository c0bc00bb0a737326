package vn.kcn.thidua.indicators.scoresheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ScoreSheetEventsTest {

    @Test
    void what_is_told_of_a_sheet_keeps_the_contract() {
        String movement = Board.movement();
        String block = Board.code("B").replace('_', '-');
        String unit = Board.code("P");
        Board.theIndicator("EXPORTS");
        Board.officer()
                .body("{\"year\": 2021, \"nameVi\": \"Khối\", \"members\": [{\"kind\": \"UNIT\", \"code\": \"" + unit
                        + "\", \"name\": \"Phòng\"}]}")
                .put("/api/v1/blocks/" + block)
                .then()
                .statusCode(201);
        String sheets = "/api/v1/score-sheets/" + movement + "/" + block;
        String id = Board.officer()
                .body(Contract.example("score-sheet").get("sheet").toString())
                .put(sheets)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.officer()
                .header("If-Match", "\"1\"")
                .body("{\"items\": [{\"criterion\": \"II\", \"reviewedPoints\": 30}]}")
                .post(sheets + "/assessments/" + unit)
                .then()
                .statusCode(200);

        var drawn = Contract.event("indicators.score-sheet", id, 1);
        var assessed = Contract.event("indicators.score-sheet", id, 2);

        assertEquals("vn.kcn.thidua.score-sheet.drawn.v1", drawn.type());
        assertEquals("vn.kcn.thidua.score-sheet.assessed.v1", assessed.type());
        Contract.assertKept("score-sheet", Contract.json(drawn.json()));
        Contract.assertKept("score-sheet", Contract.json(assessed.json()));
        assertEquals(
                Contract.example("score-sheet").get("sheet"),
                Contract.json(drawn.json()).get("sheet"));
    }
}
