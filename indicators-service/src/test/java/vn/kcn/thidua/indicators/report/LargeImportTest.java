package vn.kcn.thidua.indicators.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.ManyEnterprises;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int ROWS = 20_000;

    @Test
    void a_file_of_twenty_thousand_rows_is_taken_in_whole_and_found_unchanged_again() {
        List<String> enterprises = new ManyEnterprises()
                .with(400, "{\"state\": \"OPERATING\", \"from\": \"2020-01-01\"}")
                .tell();
        List<String> indicators = List.of(Board.flow(), Board.flow(), Board.flow(), Board.flow(), Board.flow());
        StringBuilder rows = new StringBuilder("taxCode,period,indicator,value\n");
        for (String enterprise : enterprises) {
            for (int month = 1; month <= 10; month++) {
                for (String indicator : indicators) {
                    rows.append("%s,2021-%02d,%s,%d.%06d%n"
                            .formatted(enterprise, month, indicator, month, rows.length() % 1000));
                }
            }
        }

        Duration first = load(rows.toString(), "created");
        Duration again = load(rows.toString(), "unchanged");
        Duration approved = approve("2021-01");

        LOG.infof(
                "%d rows: taken in %d rows/s, found unchanged %d rows/s; 400 reports approved in %d ms",
                ROWS, perSecond(first), perSecond(again), approved.toMillis());
    }

    private static long perSecond(Duration time) {
        return ROWS * 1000L / Math.max(1, time.toMillis());
    }

    private static Duration load(String rows, String outcome) {
        long begin = System.nanoTime();
        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv")
                .body(rows)
                .post("/api/v1/reports/import")
                .then()
                .statusCode(200)
                .body("counts." + outcome, equalTo(ROWS));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Duration approve(String period) {
        long begin = System.nanoTime();
        Board.officer()
                .body("{\"period\": \"" + period + "\"}")
                .post("/api/v1/reports/approvals")
                .then()
                .statusCode(200);
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
