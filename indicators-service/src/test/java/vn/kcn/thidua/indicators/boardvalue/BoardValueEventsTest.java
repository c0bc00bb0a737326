package vn.kcn.thidua.indicators.boardvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class BoardValueEventsTest {

    private static final String PATH = "/api/v1/indicators/INVESTMENT_CAPITAL/board-values/2021-07";

    @Test
    void a_figure_and_its_correction_are_told_as_promised() {
        String id = Board.officer()
                .body("""
                        {"value": 0.6, "source": "Báo cáo tình hình thu hút đầu tư tháng 7/2021"}""")
                .put(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.officer().header("If-Match", "\"1\"").body("""
                        {"value": 0.625, "source": "Báo cáo tình hình thu hút đầu tư tháng 7/2021 (đính chính)"}""").put(PATH).then().statusCode(200);

        var event = Contract.event("indicators.board-value", id, 2);
        JsonNode told = Contract.json(event.json());

        assertEquals("vn.kcn.thidua.board-value.entered.v1", event.type());
        Contract.assertKept("board-value", told);
        Contract.assertKept(
                "board-value",
                Contract.json(Contract.event("indicators.board-value", id, 1).json()));
        Contract.assertLikeExample("board-value", withTimesOfExample(told));
    }

    private static JsonNode withTimesOfExample(JsonNode told) {
        JsonNode example = Contract.example("board-value");
        JsonNode same = told.deepCopy();
        for (int i = 0; i < same.get("revisions").size(); i++) {
            ((ObjectNode) same.get("revisions").get(i))
                    .set("enteredAt", example.get("revisions").get(i).get("enteredAt"));
        }
        return same;
    }
}
