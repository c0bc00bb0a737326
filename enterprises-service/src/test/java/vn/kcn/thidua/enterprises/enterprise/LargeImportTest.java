package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.equalTo;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int ROWS = 6_000;

    @Test
    void a_file_of_thousands_of_rows_is_taken_in_whole_and_found_unchanged_again() {
        String zone = zone();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(
                    csvRow(taxCode(), "Công ty TNHH Ví Dụ Số " + i, zone, "LICENSED@2019-03-01;OPERATING@2020-01-15"));
        }

        Duration first = load(rows.toString(), "created");
        Duration again = load(rows.toString(), "unchanged");
        Duration revised = load(rows.toString().replace("Ví Dụ", "Ví Dụ Mới"), "updated");

        LOG.infof(
                "%d rows: registered %d rows/s, found unchanged %d rows/s, brought up to date %d rows/s",
                ROWS, perSecond(first), perSecond(again), perSecond(revised));
    }

    private static Duration load(String rows, String outcome) {
        long begin = System.nanoTime();
        importCsv("", rows).then().statusCode(200).body("counts." + outcome, equalTo(ROWS));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static long perSecond(Duration time) {
        return ROWS * 1000L / Math.max(1, time.toMillis());
    }
}
