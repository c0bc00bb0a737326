package vn.kcn.thidua.indicators.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Two enterprises and the board's office, judged by exports, punctuality and review. */
@QuarkusTest
@WithLocalStack
class StandingApiTest {

    private static final String AS_OF = "?asOf=2021-12-31";

    private String movement;
    private String block;
    private String exports;
    private String one;
    private String two;

    @BeforeEach
    void a_block_with_a_sheet() {
        movement = Board.movement();
        block = Board.code("K").replace('_', '-');
        exports = Board.flow();
        one = Board.operatingEnterprise();
        two = Board.operatingEnterprise();
        Board.officer()
                .body("""
                        {"year": 2021, "nameVi": "Khối thử nghiệm", "leader": "%1$s", "members": [
                          {"kind": "ENTERPRISE", "code": "%1$s", "name": "Công ty TNHH Ví Dụ Một"},
                          {"kind": "ENTERPRISE", "code": "%2$s", "name": "Công ty TNHH Ví Dụ Hai"}]}
                        """.formatted(one, two))
                .put("/api/v1/blocks/" + block)
                .then()
                .statusCode(201);
        Board.officer().body(sheet("60", "40")).put(sheets()).then().statusCode(201);
        approved(one, "2021-06", "6");
        approved(two, "2021-07", "12");
    }

    private String sheet(String first, String second) {
        return """
                {"points": 100, "criteria": [
                   {"code": "I", "nameVi": "Kinh tế", "weight": %s, "parts": [
                     {"code": "I.1", "nameVi": "Xuất khẩu", "weight": 100,
                      "rule": {"function": "LINEAR", "indicator": "%s", "target": 12}}]},
                   {"code": "II", "nameVi": "Công tác thi đua", "weight": %s, "rule": {"function": "ASSESSED"}},
                   {"code": "P", "nameVi": "Điểm trừ", "rule": {"function": "PENALTY", "max": 10}}],
                 "tieBreaks": [{"by": "CRITERION", "criterion": "I"}, {"by": "FEWER_PENALTIES"}]}
                """.formatted(first, exports, second);
    }

    private String sheets() {
        return "/api/v1/score-sheets/" + movement + "/" + block;
    }

    private String standings() {
        return "/api/v1/standings/" + movement + "/" + block;
    }

    private void approved(String enterprise, String period, String value) {
        Board.approve(enterprise, period, Board.file(enterprise, period, exports, value))
                .then()
                .statusCode(200);
    }

    private void reviewed(String member, String criterion, String points) {
        String tag = Board.anonymous().get(sheets()).header("ETag");
        Board.officer()
                .header("If-Match", tag)
                .body("{\"items\": [{\"criterion\": \"" + criterion + "\", \"reviewedPoints\": " + points
                        + ", \"evidence\": \"Biên bản số 3\"}]}")
                .post(sheets() + "/assessments/" + member)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse provisional() {
        return Board.officer().get(standings() + AS_OF).then().statusCode(200);
    }

    private ValidatableResponse freeze() {
        return Board.officer().post(standings() + "/official" + AS_OF).then();
    }

    @Test
    void a_provisional_standing_follows_what_is_approved_and_reviewed() {
        provisional()
                .body("kind", equalTo("PROVISIONAL"))
                .body("standing.rows.member", contains(two, one))
                .body("standing.rows.score", contains(60.0f, 30.0f))
                .body("standing.rows[1].lines.find { it.criterion == 'I.1' }.actual", equalTo(6))
                .body("standing.rows[1].lines.find { it.criterion == 'I.1' }.share", equalTo(50.0f))
                .body("standing.rows[1].lines.find { it.criterion == 'II' }.reason", equalTo("not-reviewed"));

        reviewed(one, "II", "40");
        reviewed(two, "P", "2.5");

        provisional()
                .body("standing.rows.member", contains(one, two))
                .body("standing.rows.rank", contains(1, 2))
                .body("standing.rows.score", contains(70.0f, 57.5f));
    }

    @Test
    void an_official_version_stays_and_a_correction_makes_the_next_one_with_who_moved() {
        freeze().statusCode(201).body("number", equalTo(1)).body("changes", nullValue());
        approved(one, "2021-08", "9");

        freeze().statusCode(201)
                .body("number", equalTo(2))
                .body("standing.rows.rank", contains(1, 1))
                .body("changes", hasSize(1))
                .body("changes[0].member", equalTo(one))
                .body("changes[0].rankBefore", equalTo(2))
                .body("changes[0].rankNow", equalTo(1))
                .body("changes[0].movedBy", equalTo("I.1"));
        Board.anonymous()
                .get(standings() + "/official?number=1")
                .then()
                .statusCode(200)
                .body("standing.rows.score", contains(60.0f, 30.0f));
        freeze().statusCode(409).body("code", equalTo("standing-unchanged"));
        Board.anonymous()
                .get(standings() + "/official?number=3")
                .then()
                .statusCode(404)
                .body("code", equalTo("standing-version-not-found"));
    }

    @Test
    void the_version_that_was_in_force_at_an_instant_is_told_of_it() {
        Instant before = Instant.now();
        freeze().statusCode(201);
        Instant between = Instant.now();
        approved(one, "2021-08", "9");
        freeze().statusCode(201);

        Board.anonymous()
                .get(standings() + "/official?knownAt=" + before)
                .then()
                .statusCode(404)
                .body("code", equalTo("standing-not-frozen"));
        Board.anonymous()
                .get(standings() + "/official?knownAt=" + between)
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
        Board.anonymous()
                .get(standings() + "/official?knownAt=" + Instant.now())
                .then()
                .body("number", equalTo(2));
        Board.anonymous()
                .get(standings() + "/official?knownAt=today")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-instant"));
    }

    @Test
    void of_two_who_freeze_at_once_one_makes_the_version() throws Exception {
        Callable<Integer> freezing = () -> freeze().extract().statusCode();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = both.invokeAll(List.of(freezing, freezing)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertEquals(List.of(201, 409), answers.stream().sorted().toList());
        }
    }

    @Test
    void what_is_told_of_a_frozen_standing_keeps_the_contract() {
        freeze().statusCode(201);
        String id = Board.text("select id::text from standing where block = '" + block + "'");

        var told = Contract.event("indicators.standing", id, 1);

        assertEquals("vn.kcn.thidua.standing.frozen.v1", told.type());
        Contract.assertKept("standing", Contract.json(told.json()));
        Contract.assertKept("standing", Contract.example("standing"));
        assertEquals(two, Contract.json(told.json()).at("/rows/0/member").asText());
    }

    @Test
    void the_database_itself_refuses_to_change_a_frozen_version() {
        freeze().statusCode(201);

        assertEquals(
                "P0001",
                Board.failure("update standing_version set frozen_by = 'x' where standing_id in"
                        + " (select id from standing where block = '" + block + "')"));
    }

    @Test
    void without_overrides_a_simulation_is_the_standing_itself() {
        Object standing = provisional().extract().path("standing");

        Object simulated = Board.officer()
                .body("{}")
                .post(standings() + "/simulations" + AS_OF)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SIMULATED"))
                .body("changes", hasSize(0))
                .extract()
                .path("standing");
        assertEquals(standing, simulated);
    }

    @Test
    void a_simulated_correction_stands_as_the_correction_itself_will() {
        Object simulated = Board.officer()
                .body("{\"values\": [{\"member\": \"" + one + "\", \"criterion\": \"I.1\", \"actual\": 15}]}")
                .post(standings() + "/simulations" + AS_OF)
                .then()
                .statusCode(200)
                .body("changes.member", contains(one))
                .extract()
                .path("standing.rows.score");
        provisional().body("standing.rows.score", contains(60.0f, 30.0f));
        approved(one, "2021-08", "9");

        assertEquals(simulated, provisional().extract().path("standing.rows.score"));
    }

    @Test
    void other_weights_and_missing_members_are_simulated_too() {
        Board.officer()
                .body("{\"weights\": {\"I\": 50, \"II\": 50}, \"without\": [\"" + two + "\"]}")
                .post(standings() + "/simulations" + AS_OF)
                .then()
                .statusCode(200)
                .body("standing.rows.score", contains(25.0f))
                .body("changes.member", containsInAnyOrder(one, two));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"weights": {"I": 50}}                                                  | weights-not-100      | /weights
            {"weights": {"IX": 50}}                                                 | unknown-criterion    | /weights/IX
            {"without": ["nobody"]}                                                 | not-a-member         | /without/0
            {"values": [{"member": "nobody", "criterion": "I.1", "actual": 1}]}     | not-a-member         | /values/0/member
            {"values": [{"member": "ONE", "criterion": "X", "actual": 1}]}          | unknown-criterion    | /values/0/criterion
            {"values": [{"member": "ONE", "criterion": "II", "actual": 1}]}         | override-does-not-fit | /values/0
            {"values": [{"member": "ONE", "criterion": "II", "points": -1}]}        | rule-out-of-range    | /values/0/points
            {"without": ["ONE", "TWO"]}                                             | nobody-left          | /without
            """)
    void nonsense_is_not_simulated(String overrides, String code, String pointer) {
        Board.officer()
                .body(overrides.replace("ONE", one).replace("TWO", two))
                .post(standings() + "/simulations")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void an_enterprise_reads_its_own_points_and_how_far_the_next_rank_is() {
        Board.enterprise(one)
                .get(standings() + "/members/" + one + AS_OF)
                .then()
                .statusCode(200)
                .body("rank", equalTo(2))
                .body("score", equalTo(30.0f))
                .body("lines.points.sum()", equalTo(30.0))
                .body("next.rank", equalTo(1))
                .body("next.distance", equalTo(30.0f))
                .body("next.ways.criterion", contains("I.1"))
                .body("next.ways[0].figure", equalTo(12))
                .body("next.ways[0].change", equalTo(6))
                .body("thresholds.criterion", contains("I.1"))
                .body("thresholds[0].share", equalTo(100))
                .body("thresholds[0].change", equalTo(6.0f))
                .body("owedReports.findAll { it.form == 'MONTHLY' }.period", hasSize(11))
                .body("owedReports.find { it.period == '2021-11' && it.form == 'MONTHLY' }.due", equalTo("2021-12-10"))
                .body("owedReports.findAll { it.form == 'MONTHLY' }.period", not(hasItem("2021-06")))
                .body("missing", contains("II", "P"));
        Board.enterprise(one)
                .get(standings() + "/members/" + two)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        Board.anonymous().get(standings() + "/members/" + one).then().statusCode(401);
    }

    @Test
    void only_staff_reads_provisional_standings_and_only_some_of_it_freezes() {
        Board.anonymous().get(standings()).then().statusCode(401);
        Board.enterprise(one).get(standings()).then().statusCode(403);
        Board.as("auditor").get(standings()).then().statusCode(200);
        Board.as("auditor").post(standings() + "/official").then().statusCode(403);
        Board.anonymous().post(standings() + "/official").then().statusCode(401);
        Board.enterprise(one)
                .body("{}")
                .post(standings() + "/simulations")
                .then()
                .statusCode(403);
        Board.anonymous()
                .get(standings() + "/official")
                .then()
                .statusCode(404)
                .body("code", equalTo("standing-not-frozen"));
    }

    @Test
    void a_member_gives_itself_points_and_the_board_reviews_them() {
        String tag = Board.anonymous().get(sheets()).header("ETag");
        String self = "{\"items\": [{\"criterion\": \"II\", \"selfPoints\": 38, \"evidence\": \"Kế hoạch số 5\"}]}";

        Board.enterprise(one)
                .header("If-Match", tag)
                .body(self)
                .post(sheets() + "/assessments/" + one)
                .then()
                .statusCode(200)
                .body("items[0].selfPoints", equalTo(38));
        Board.enterprise(one)
                .header("If-Match", "*")
                .body("{\"items\": [{\"criterion\": \"II\", \"reviewedPoints\": 40}]}")
                .post(sheets() + "/assessments/" + one)
                .then()
                .statusCode(403)
                .body("code", equalTo("review-is-the-boards"));
        Board.enterprise(two).get(sheets() + "/assessments/" + one).then().statusCode(403);
        Board.officer()
                .header("If-Match", "*")
                .body("{\"items\": [{\"criterion\": \"II\", \"reviewedPoints\": 40.01}]}")
                .post(sheets() + "/assessments/" + one)
                .then()
                .statusCode(422)
                .body("code", equalTo("points-out-of-range"))
                .body("errors[0].pointer", equalTo("/items/0/reviewedPoints"));
        Board.officer()
                .header("If-Match", "*")
                .body("{\"items\": [{\"criterion\": \"I.1\", \"reviewedPoints\": 4}]}")
                .post(sheets() + "/assessments/" + one)
                .then()
                .statusCode(422)
                .body("code", equalTo("criterion-not-assessed"));
    }

    @Test
    void a_sheet_names_indicators_that_exist_and_weights_that_come_to_100() {
        Board.officer()
                .header("If-Match", "*")
                .body(sheet("59", "40"))
                .put(sheets())
                .then()
                .statusCode(422)
                .body("code", equalTo("weights-not-100"))
                .body("errors[0].pointer", equalTo("/criteria"));
        Board.officer()
                .header("If-Match", "*")
                .body(sheet("60", "40").replace(exports, "NOBODY_KNOWS"))
                .put(sheets())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-indicator"))
                .body("errors[0].pointer", equalTo("/criteria/0/parts/0/rule/indicator"));
        Board.officer().body(sheet("50", "50")).put(sheets()).then().statusCode(428);
        Board.as("auditor").body(sheet("50", "50")).put(sheets()).then().statusCode(403);
        Board.anonymous().body(sheet("50", "50")).put(sheets()).then().statusCode(401);
    }

    @Test
    void late_and_missing_reports_are_counted_by_the_months_that_are_due() {
        Board.officer().header("If-Match", "*").body("""
                        {"points": 100, "criteria": [{"code": "L", "nameVi": "Báo cáo đúng hạn", "weight": 100,
                          "rule": {"function": "LATE_PENALTY", "perLate": 2, "graceDays": 10}}], "tieBreaks": []}
                        """).put(sheets()).then().statusCode(200);

        Board.officer()
                .get(standings() + "?asOf=2021-03-09")
                .then()
                .statusCode(200)
                .body("standing.rows[0].lines[0].lateReports", equalTo(1))
                .body("standing.rows[0].score", equalTo(98.0f));
        Board.officer()
                .get(standings() + "?asOf=2021-03-10")
                .then()
                .body("standing.rows[0].lines[0].lateReports", equalTo(2));
    }

    @Test
    void punctuality_is_judged_by_the_form_that_the_criterion_names() {
        String quarterly = Board.code("FORM");
        Board.officer()
                .body("{\"code\": \"" + quarterly
                        + "\", \"terms\": {\"nameVi\": \"Báo cáo quý\", \"nameEn\": \"Quarterly\","
                        + " \"levels\": 1, \"assignment\": \"ENTERPRISES\", \"assignees\": [\"" + one + "\"],"
                        + " \"calendar\": {\"frequency\": \"QUARTER\", \"dueDays\": 20}}}")
                .post("/api/v1/reporting-forms")
                .then()
                .statusCode(201);
        String sheet = """
                        {"points": 100, "criteria": [{"code": "L", "nameVi": "Báo cáo quý đúng hạn", "weight": 100,
                          "rule": {"function": "LATE_PENALTY", "perLate": 2, "form": "%s"}}], "tieBreaks": []}
                        """;
        Board.officer()
                .header("If-Match", "*")
                .body(sheet.formatted(quarterly))
                .put(sheets())
                .then()
                .statusCode(200);

        for (String[] day : new String[][] {{"2021-04-19", "0"}, {"2021-04-20", "1"}, {"2021-07-20", "2"}}) {
            Board.officer()
                    .get(standings() + "?asOf=" + day[0])
                    .then()
                    .statusCode(200)
                    .body(
                            "standing.rows.find { it.member == '" + one + "' }.lines[0].lateReports",
                            equalTo(Integer.parseInt(day[1])))
                    .body("standing.rows.find { it.member == '" + two + "' }.lines[0].lateReports", equalTo(0));
        }
        Board.officer()
                .header("If-Match", "*")
                .body(sheet.formatted("NOBODYS"))
                .put(sheets())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-form"))
                .body("errors[0].pointer", equalTo("/criteria/0/rule/form"));
    }

    @Test
    void the_least_change_for_a_rank_is_one_that_a_simulation_confirms() {
        String path = standings() + "/members/" + one + "/sensitivity";

        Board.officer()
                .get(path + AS_OF + "&rank=1")
                .then()
                .statusCode(200)
                .body("rank", equalTo(2))
                .body("wanted", equalTo(1))
                .body("ways.criterion", contains("I.1"))
                .body("ways[0].actual", equalTo(6))
                .body("ways[0].figure", equalTo(12))
                .body("ways[0].percent", equalTo(50))
                .body("ways[0].rank", equalTo(1));
        for (String[] tried : new String[][] {{"12", "1"}, {"11.99", "2"}}) {
            Board.officer()
                    .body("{\"values\": [{\"member\": \"" + one + "\", \"criterion\": \"I.1\", \"actual\": " + tried[0]
                            + "}]}")
                    .post(standings() + "/simulations" + AS_OF)
                    .then()
                    .statusCode(200)
                    .body(
                            "standing.rows.find { it.member == '" + one + "' }.rank",
                            equalTo(Integer.parseInt(tried[1])));
        }
        Board.officer()
                .get(path + "?rank=3")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-rank"))
                .body("errors[0].pointer", equalTo("/rank"));
        Board.anonymous().get(path).then().statusCode(401);
        Board.enterprise(one).get(path).then().statusCode(403);
    }

    @Test
    void a_member_is_measured_against_its_own_target_where_the_sheet_names_none() {
        Board.officer()
                .header("If-Match", "*")
                .body(sheet("60", "40").replace(", \"target\": 12", ""))
                .put(sheets())
                .then()
                .statusCode(200);
        Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"indicator\": \"" + exports
                        + "\", \"scope\": \"ENTERPRISE\", \"subject\": \"" + one
                        + "\", \"comparison\": \"AT_LEAST\", \"value\": 8, \"due\": \"2021-12-31\"}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);

        provisional()
                .body("standing.rows.member", contains(one, two))
                .body("standing.rows.score", contains(45.0f, 0.0f))
                .body("standing.rows[0].lines[0].targetRevision", equalTo(1))
                .body("standing.rows[1].lines[0].reason", equalTo("no-target"));
    }
}
