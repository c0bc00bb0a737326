package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class StatisticsApiTest {

    private static final String STATISTICS = "/api/v1/enterprises/statistics";

    /**
     * The plan's registry of 31/07/2021, moved to 1921 so that no other test's enterprises are in it: 395 enterprises, of
     * which 369 operate.
     */
    @Test
    void counts_the_registry_of_a_day() {
        String zone = zone();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 395; i++) {
            String states = i < 369
                    ? "OPERATING@1919-01-01;PAUSED_EPIDEMIC@1921-05-18;OPERATING@1921-07-31"
                    : "OPERATING@1919-01-01;PAUSED_EPIDEMIC@1921-05-18;OPERATING@1921-08-01;TERMINATED@1921-12-31";
            rows.append(csvRow(taxCode(), "Công ty Số " + i, zone, states));
        }
        importCsv("", rows.toString()).then().statusCode(200);

        anonymous()
                .get(STATISTICS + "?asOf=1921-07-31")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("1921-07-31"))
                .body("total", equalTo(395))
                .body("operating", equalTo(369))
                .body("operatingShare", equalTo(93.4177f))
                .body("byState.OPERATING", equalTo(369))
                .body("byState.PAUSED_EPIDEMIC", equalTo(26))
                .body("byState.TERMINATED", equalTo(0))
                .body("byZone." + zone + ".total", equalTo(395))
                .body("byZone." + zone + ".operating", equalTo(369));
        anonymous().get(STATISTICS + "?asOf=1921-07-30").then().body("operating", equalTo(0));
        anonymous().get(STATISTICS + "?asOf=1921-08-01").then().body("operating", equalTo(395));
        anonymous()
                .get(STATISTICS + "?asOf=1921-12-31")
                .then()
                .body("total", equalTo(369))
                .body("byState.TERMINATED", equalTo(26));
        anonymous()
                .get(STATISTICS + "?asOf=1918-12-31")
                .then()
                .body("total", equalTo(0))
                .body("operatingShare", nullValue());
    }

    /** What SQL counts from periods is what the histories themselves say, on any day. */
    @Test
    void agrees_with_the_histories_one_by_one() {
        String zone = zone();
        Random random = new Random(20_210_731);
        List<OperatingHistory> histories = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            histories.add(history(random));
            String states = histories.getLast().changes().stream()
                    .map(change -> change.state() + "@" + change.from())
                    .collect(Collectors.joining(";"));
            rows.append(csvRow(taxCode(), "Công ty Số " + i, zone, states));
        }
        importCsv("", rows.toString()).then().statusCode(200);

        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_500));
            List<OperatingState> states = histories.stream()
                    .flatMap(history -> history.asOf(day).stream())
                    .map(StateChange::state)
                    .toList();
            long operating =
                    states.stream().filter(OperatingState.OPERATING::equals).count();
            long total = states.stream()
                    .filter(state -> state != OperatingState.TERMINATED)
                    .count();

            var counted = anonymous()
                    .get(STATISTICS + "?asOf=" + day)
                    .then()
                    .statusCode(200)
                    .extract();

            assertEquals((int) total, (int) counted.path("byZone." + zone + ".total"), "total on " + day);
            assertEquals((int) operating, (int) counted.path("byZone." + zone + ".operating"), "operating on " + day);
        }
    }

    /** The merger of 2025: what Bắc Giang counted stays what it was, and is told as Bắc Ninh too. */
    @Test
    void figures_are_grouped_by_the_map_of_any_day() {
        String vietYen = zoneIn("VIET_YEN");
        String hiepHoa = zoneIn("HIEP_HOA");
        importCsv(
                "",
                csvRow(taxCode(), "Công ty Một", vietYen, "OPERATING@1911-01-01;TERMINATED@1911-12-31")
                        + csvRow(taxCode(), "Công ty Hai", vietYen, "LICENSED@1911-01-01;TERMINATED@1911-12-31")
                        + csvRow(taxCode(), "Công ty Ba", hiepHoa, "OPERATING@1911-01-01;TERMINATED@1911-12-31"));

        anonymous()
                .get(STATISTICS + "?asOf=1911-07-31&geo=as-was")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("geography.map", equalTo("1911-07-31"))
                .body("geography.byUnit.VIET_YEN.total", equalTo(2))
                .body("geography.byUnit.VIET_YEN.operating", equalTo(1))
                .body("geography.byUnit.HIEP_HOA.total", equalTo(1))
                .body("geography.byProvince.BAC_GIANG.total", equalTo(3))
                .body("geography.successions", empty());
        anonymous()
                .get(STATISTICS + "?asOf=1911-07-31&geo=2025-07-01")
                .then()
                .body("total", equalTo(3))
                .body("geography.byUnit.BAC_NINH_2025.total", equalTo(3))
                .body("geography.byUnit.BAC_NINH_2025.operating", equalTo(2))
                .body("geography.byProvince.BAC_NINH_2025.total", equalTo(3))
                .body("geography.byProvince.BAC_GIANG", nullValue())
                .body("geography.successions.code", hasItems("VIET_YEN", "TX_VIET_YEN", "HIEP_HOA"))
                .body("geography.successions.find { it.code == 'VIET_YEN' }.source", equalTo("938/NQ-UBTVQH15"))
                .body("geography.successions.find { it.code == 'HIEP_HOA' }.source", equalTo("202/2025/QH15"))
                .body("geography.unplaced", empty());
        anonymous()
                .get(STATISTICS + "?asOf=1911-07-31&geo=2025-06-30")
                .then()
                .body("geography.byUnit.TX_VIET_YEN.total", equalTo(2));
        anonymous().get(STATISTICS + "?asOf=1911-07-31").then().body("geography", nullValue());
    }

    private static String zoneIn(String unit) {
        String zone = zone();
        patch("officer", "*")
                .body("{\"administrativeUnit\": \"" + unit + "\"}")
                .patch("/api/v1/zones/" + zone)
                .then()
                .statusCode(200);
        return zone;
    }

    @Test
    void anybody_may_ask() {
        anonymous().get(STATISTICS).then().statusCode(200);
        as("enterprise").get(STATISTICS).then().statusCode(200);
        anonymous().post(STATISTICS).then().statusCode(405);
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=tomorrow, as-of-form",
        "day=2021-07-31, unknown-parameter",
        "geo=2025-07, geo-form",
        "geo=as-is, geo-form"
    })
    void a_bad_parameter_is_refused(String parameter, String code) {
        anonymous().get(STATISTICS + "?" + parameter).then().statusCode(400).body("code", equalTo(code));
    }

    private static OperatingHistory history(Random random) {
        List<StateChange> changes = new ArrayList<>();
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1_000));
        OperatingState state = OperatingState.LICENSED;
        while (true) {
            changes.add(new StateChange(state, day, null));
            List<OperatingState> next = state.next().stream().sorted().toList();
            if (next.isEmpty() || changes.size() == 8) {
                return new OperatingHistory(changes);
            }
            state = next.get(random.nextInt(next.size()));
            day = day.plusDays(1 + random.nextInt(400));
        }
    }
}
