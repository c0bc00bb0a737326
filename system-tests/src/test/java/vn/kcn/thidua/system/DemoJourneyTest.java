package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertEquals("93.4177", statistics.path("operatingShare").asText());
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
        assertEquals(new BigDecimal("93.4177"), operating.path("share").decimalValue());
        assertEquals(new BigDecimal("94.6154"), operating.path("shareOfTarget").decimalValue());
        assertEquals(
                new BigDecimal("1.5873"), item("EXPORTS").path("targetGrowth").decimalValue());
        assertEquals(
                new BigDecimal("4.9383"), item("IMPORTS").path("targetGrowth").decimalValue());
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

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=2021-05-28", "/?asOf=2021-07-31", "/?asOf=2021-12-31&lang=en", "/"})
    void the_public_page_shows_the_movement_on_each_day(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningSystem.stack().gatewayUrl() + path))
                .build();
        HttpResponse<String> page = Api.client().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("Quang Châu"), page.body());
        assertTrue(page.body().contains(path.contains("lang=en") ? "Exports" : "Kim ngạch xuất khẩu"), page.body());
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
    void a_difficulty_is_resolved_and_a_finding_put_right_before_the_eyes_of_those_concerned_alone() {
        Api one = RunningSystem.CAST.hrSystem("2400999012");
        Api other = RunningSystem.CAST.hrSystem("2400999037");
        JsonNode difficulty = one.all("/api/v1/difficulties?category=LABOUR").getFirst();
        assertEquals("RESOLVED", difficulty.path("state").asText());
        assertEquals(
                404,
                other.get("/api/v1/difficulties/" + difficulty.path("id").asText())
                        .status());
        assertTrue(ANYBODY.get("/api/v1/difficulties/figures")
                        .expect(200)
                        .at("all.total")
                        .asInt()
                >= 1);

        String path = "/api/v1/inspections/"
                + other.all("/api/v1/inspections").getFirst().path("id").asText();
        JsonNode inspection = other.get(path).expect(200).body();
        assertEquals("CLOSED", inspection.at("/findings/0/state").asText());
        assertEquals("2021-10-15", inspection.at("/findings/0/dueOn").asText());
        assertTrue(inspection.at("/attachments/0/sealed").asBoolean());
        assertEquals(
                200,
                other.get(path + "/attachments/"
                                + inspection.at("/attachments/0/id").asText())
                        .status());
    }

    @Test
    void a_file_of_25_mib_passes_the_gateway_and_a_larger_one_does_not() {
        Api one = RunningSystem.CAST.hrSystem("2400999012");
        String id = one.post(
                        "/api/v1/difficulties",
                        java.util.Map.of("category", "OTHER", "title", "Tệp lớn", "description", "Minh họa"))
                .expect(201)
                .text("id");
        String path = "/api/v1/difficulties/" + id + "/attachments?name=a.txt";
        String largest = "a".repeat(25 * 1024 * 1024);
        assertEquals(
                largest.length(),
                one.upload(path, "text/plain", largest).expect(201).at("size").asInt());
        assertEquals(413, one.upload(path, "text/plain", largest + "a").status());
    }

    @Test
    void played_again_it_changes_nothing() {
        String again = demo();
        assertTrue(again.contains("enterprises: 0 created, 0 updated, 395 unchanged, 0 rejected"), again);
        assertTrue(again.contains("decided on in an earlier run"), again);
    }
}
