package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ReportEventsTest {

    private static final String TOPIC = "indicators.report";

    @Test
    void an_approved_report_is_told_as_promised() {
        String enterprise = Board.theEnterprise();
        Board.theIndicator("EXPORTS");
        Board.theIndicator("WORKERS");
        String path = Board.reportPath(enterprise, "2021-07");
        String id = Board.enterprise(enterprise)
                .body("{\"values\": {\"EXPORTS\": 0.0123}}")
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.enterprise(enterprise)
                .header("If-Match", "\"1\"")
                .body("{\"values\": {\"EXPORTS\": 0.0123, \"WORKERS\": 1250}}")
                .put(path)
                .then()
                .statusCode(200);
        Board.approve(enterprise, "2021-07", "\"2\"").then().statusCode(200);

        var event = Contract.event(TOPIC, id, 3);

        assertEquals("vn.kcn.thidua.report.approved.v1", event.type());
        Contract.assertKept("report", Contract.json(event.json()));
        Contract.assertLikeExample("report", Contract.json(event.json()));
    }

    @Test
    void every_step_of_a_report_is_told_once_and_in_order() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        String path = Board.reportPath(enterprise, "2021-07");
        String id = Board.enterprise(enterprise)
                .body("{\"values\": {}, \"draft\": true}")
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.enterprise(enterprise)
                .header("If-Match", "\"1\"")
                .body(Board.values(flow, "1"))
                .put(path)
                .then()
                .statusCode(200);
        Board.officer()
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Thiếu\"}")
                .post(path + "/return")
                .then()
                .statusCode(200);
        Board.enterprise(enterprise)
                .header("If-Match", "\"3\"")
                .body(Board.values(flow, "100000000000000000.000001"))
                .put(path)
                .then()
                .statusCode(200);
        Board.approve(enterprise, "2021-07", "\"4\"").then().statusCode(200);

        List<String> types = new ArrayList<>();
        for (int version = 1; version <= 5; version++) {
            var event = Contract.event(TOPIC, id, version);
            types.add(event.type().replace("vn.kcn.thidua.report.", ""));
            Contract.assertKept("report", Contract.json(event.json()));
            assertFalse(event.json().contains("service-account"), "no names leave the service");
        }

        assertEquals(List.of("drafted.v1", "submitted.v1", "returned.v1", "submitted.v1", "approved.v1"), types);
        assertEquals(
                "100000000000000000.000001",
                Contract.json(Contract.event(TOPIC, id, 5).json())
                        .get("values")
                        .get(flow)
                        .decimalValue()
                        .toPlainString());
    }
}
