package vn.kcn.thidua.indicators.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ClaimApiTest {

    @Test
    void the_plan_of_2021_has_two_findings() {
        Board.as("auditor")
                .body("""
                        {"claims": [
                          {"text": "dự báo 390 doanh nghiệp, tăng 22", "statement": "CHANGE", "value": 390,
                           "reference": 369, "stated": 22, "exact": true},
                          {"text": "bằng 97,5 % so với 2020", "statement": "SHARE", "value": 220000, "stated": 97.5},
                          {"text": "xuất khẩu 9,6 tỷ USD, tăng 1,6 %", "statement": "GROWTH", "value": 9.6,
                           "reference": 9.45, "stated": 1.6},
                          {"text": "nhập khẩu 8,5 tỷ USD, tăng 4,8 %", "statement": "GROWTH", "value": 8.5,
                           "reference": 8.1, "stated": 4.8},
                          {"text": "bằng 81 % kế hoạch năm", "statement": "SHARE", "value": 8.5, "stated": 81},
                          {"text": "lũy kế 190 ha, thêm 30 ha", "statement": "CHANGE", "value": 190, "reference": 160,
                           "stated": 30}]}
                        """)
                .post("/api/v1/claims/check")
                .then()
                .statusCode(200)
                .body("findings", equalTo(2))
                .body("items.verdict", contains("MISMATCH", "NOT_CHECKABLE", "OK", "ROUNDING", "NOT_CHECKABLE", "OK"))
                .body("items[0].computed", equalTo(21.0f))
                .body("items[3].computed", equalTo(4.9383f))
                .body("items[4].implied", equalTo(10.4938f));
    }

    @Test
    void an_indicator_that_counts_is_exact() {
        String workers = Board.stock();
        Board.officer()
                .body("{\"claims\": [{\"indicator\": \"" + workers
                        + "\", \"statement\": \"CHANGE\", \"value\": 390, \"reference\": 369, \"stated\": 22}]}")
                .post("/api/v1/claims/check")
                .then()
                .statusCode(200)
                .body("items[0].verdict", equalTo("MISMATCH"));
    }

    @Test
    void refuses_unknown_indicators_and_unlikely_numbers() {
        Board.officer()
                .body("""
                        {"claims": [{"indicator": "NOBODY_KNOWS", "statement": "CHANGE", "value": 1, "stated": 1}]}""")
                .post("/api/v1/claims/check")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-indicator"))
                .body("errors[0].pointer", equalTo("/claims/0/indicator"));
        Board.officer()
                .body("{\"claims\": [{\"statement\": \"CHANGE\", \"value\": 1e999, \"stated\": 1}]}")
                .post("/api/v1/claims/check")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/claims/0/value"));
        Board.officer()
                .body("{\"claims\": []}")
                .post("/api/v1/claims/check")
                .then()
                .statusCode(422);
        Board.anonymous()
                .body("{\"claims\": []}")
                .post("/api/v1/claims/check")
                .then()
                .statusCode(401);
        Board.as("admin")
                .body("{\"claims\": []}")
                .post("/api/v1/claims/check")
                .then()
                .statusCode(403);
    }
}
