package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.Demo;

/** The whole movement, from the registry to the awards, as the demo plays it. */
class DemoJourneyTest {

    private static String told = "";
    private static final Api ANYBODY = RunningSystem.CAST.anybody();

    @BeforeAll
    static void play() {
        told = demo();
    }

    private static String demo() {
        var screen = new ByteArrayOutputStream();
        new Demo(RunningSystem.CAST, new PrintStream(screen, true, StandardCharsets.UTF_8)).play();
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void of_395_enterprises_369_operated_at_the_end_of_july() {
        JsonNode statistics = ANYBODY.get("/api/v1/enterprises/statistics?asOf=2021-07-31")
                .expect(200)
                .body();
        assertEquals(395, statistics.path("total").asInt());
        assertEquals(369, statistics.path("operating").asInt());
        assertEquals("93.42", statistics.path("operatingShare").asText());
        assertEquals(8, operatingOn("2021-05-28"));
        assertEquals(345, operatingOn("2021-07-20"));
    }

    private static int operatingOn(String day) {
        return ANYBODY.get("/api/v1/enterprises/statistics?asOf=" + day)
                .expect(200)
                .at("operating")
                .asInt();
    }

    @Test
    void progress_gives_the_golden_figures_of_the_plan() {
        JsonNode operating = item("ENTERPRISES_OPERATING");
        assertEquals(369, operating.path("actual").asInt());
        assertEquals(395, operating.path("denominator").asInt());
        assertEquals(new BigDecimal("93.42"), operating.path("share").decimalValue());
        assertEquals(new BigDecimal("94.62"), operating.path("shareOfTarget").decimalValue());
        assertEquals(
                new BigDecimal("1.59"), item("EXPORTS").path("targetGrowth").decimalValue());
        assertEquals(
                new BigDecimal("4.94"), item("IMPORTS").path("targetGrowth").decimalValue());
        assertEquals(
                new BigDecimal("-2.5"),
                item("INDUSTRIAL_OUTPUT").path("targetGrowth").decimalValue().stripTrailingZeros());
        assertEquals(
                0,
                new BigDecimal("97900")
                        .compareTo(item("INDUSTRIAL_OUTPUT").path("actual").decimalValue()));
        assertEquals(
                0,
                new BigDecimal("4.52").compareTo(item("EXPORTS").path("actual").decimalValue()));
        assertEquals(9600, item("NEW_JOBS").path("actual").asInt());
    }

    private static JsonNode item(String indicator) {
        for (JsonNode item : ANYBODY.get("/api/v1/progress?movement=MTK-2021&asOf=2021-07-31")
                .expect(200)
                .at("items")) {
            if (item.path("indicator").asText().equals(indicator)) {
                return item;
            }
        }
        throw new AssertionError("no target for " + indicator);
    }

    @Test
    void the_bad_rows_of_the_file_come_back_with_their_reasons_and_the_same_file_changes_nothing() {
        assertTrue(told.contains("0 updated, 0 unchanged, 3 rejected"), told);
        assertTrue(told.contains("the same file again: 0 created, 0 updated,"), told);
    }

    @Test
    void awards_stand_in_the_register_on_the_profile_and_can_be_verified() {
        var awards = ANYBODY.all("/api/v1/awards?movement=MTK-2021");
        assertEquals(3, awards.size());
        JsonNode profile =
                ANYBODY.get("/api/v1/enterprises/2400999012").expect(200).body();
        assertEquals(3, profile.path("awards").size());
        String code = awards.getFirst().path("code").asText();
        assertEquals(code, ANYBODY.get("/api/v1/awards/" + code).expect(200).text("code"));
    }

    @Test
    void played_again_it_changes_nothing() {
        String again = demo();
        assertTrue(again.contains("enterprises: 0 created, 0 updated, 395 unchanged, 0 rejected"), again);
        assertTrue(again.contains("decided on in an earlier run"), again);
    }
}
