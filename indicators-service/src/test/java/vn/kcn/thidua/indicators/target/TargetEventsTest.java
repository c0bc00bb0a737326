package vn.kcn.thidua.indicators.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class TargetEventsTest {

    @Test
    void a_target_and_its_revision_are_told_as_promised() {
        Board.theMovement();
        Board.theIndicator("EXPORTS");
        String id = Board.officer()
                .body("""
                        {"movement": "MTK-2021", "indicator": "EXPORTS", "comparison": "ABOUT", "value": 9.5,
                         "due": "2021-12-31"}""")
                .post("/api/v1/targets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.officer()
                .header("If-Match", "\"1\"")
                .body("""
                        {"comparison": "AT_LEAST", "value": 9.60, "due": "2021-12-31",
                         "base": {"period": "2020", "value": 9.45}, "note": "Kế hoạch nêu mức tăng khoảng 1,6 %",
                         "reason": "Điều chỉnh theo kế hoạch ngày 03/8/2021"}""")
                .put("/api/v1/targets/" + id)
                .then()
                .statusCode(200);

        var set = Contract.event("indicators.target", id, 1);
        var revised = Contract.event("indicators.target", id, 2);

        assertEquals("vn.kcn.thidua.target.set.v1", set.type());
        assertEquals("vn.kcn.thidua.target.revised.v1", revised.type());
        Contract.assertKept("target", Contract.json(set.json()));
        Contract.assertKept("target", Contract.json(revised.json()));
        Contract.assertLikeExample("target", Contract.json(revised.json()));
    }
}
