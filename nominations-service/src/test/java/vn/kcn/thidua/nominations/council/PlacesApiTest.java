package vn.kcn.thidua.nominations.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.member;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.vote;
import static vn.kcn.thidua.nominations.Board.with;
import static vn.kcn.thidua.nominations.Doors.assertOpenTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class PlacesApiTest {

    @Test
    void the_score_breaks_a_tie_at_the_cut_and_is_printed() {
        String movement = movement();
        as("officer")
                .body("""
                {"maximum": 100, "leastReviews": 1, "criteria": [
                 {"code": "SX", "nameVi": "Sản xuất", "nameEn": "Production", "weight": 100}]}
                """)
                .put("/api/v1/movements/" + movement + "/appraisal-scheme")
                .then()
                .statusCode(200);
        List<String> cases = cases(movement, 2);
        score(cases.get(0), "70.5");
        score(cases.get(1), "71");
        String session = called(movement, cases, ", \"quotas\": {\"GIAY_KHEN\": 1}");
        as("auditor")
                .get(SESSIONS + "/" + session)
                .then()
                .body("tieBreaks", contains("SCORE", "CRITERIA", "LOT"))
                .body("quotaCut", equalTo("CHAIN"));
        close(session, cases)
                .body("cases.placedBy", contains("CUT_BY_SCORE", "SCORE"))
                .body("cases[1].score", equalTo(71.0f));
        as("auditor").get(NOMINATIONS + "/" + cases.get(1)).then().body("stage", equalTo("PASSED"));
        as("auditor").get(NOMINATIONS + "/" + cases.get(0)).then().body("stage", equalTo("REJECTED"));
    }

    @Test
    void the_chair_casts_before_the_count_and_nobody_sees_it() {
        String movement = movement();
        List<String> cases = cases(movement, 2);
        String session = called(
                movement,
                cases,
                ", \"chair\": \"council1.demo\", \"quotas\": {\"GIAY_KHEN\": 1}, \"tieBreaks\": [\"CHAIR\", \"LOT\"]");
        String path = SESSIONS + "/" + session + "/casting-vote";
        String order = "{\"order\": [\"" + cases.get(1) + "\", \"" + cases.get(0) + "\"]}";
        member(1).body(order).put(path).then().statusCode(409).body("code", equalTo("session-not-open"));
        as("secretary").post(SESSIONS + "/" + session + "/opening").then().statusCode(200);
        member(2).body(order).put(path).then().statusCode(403).body("code", equalTo("not-the-chair"));
        byte[] before = member(2).get(SESSIONS + "/" + session).asByteArray();
        member(1).body(order).put(path).then().statusCode(204);
        assertArrayEquals(before, member(2).get(SESSIONS + "/" + session).asByteArray());
        voteAndClose(session, cases).body("cases.placedBy", contains("CUT_BY_CHAIR", "CHAIR"));
        member(1).body(order).put(path).then().statusCode(409);
        assertOpenTo(Set.of("council"), who -> who.body(order).put(path));
    }

    @Test
    void all_or_none_of_those_who_tie_as_declared() {
        String movement = movement();
        List<String> cases = cases(movement, 2);
        String session = called(movement, cases, ", \"quotas\": {\"GIAY_KHEN\": 1}, \"quotaCut\": \"NONE_TIED\"");
        close(session, cases).body("cases.placedBy", contains("CUT_NONE_TIED", "CUT_NONE_TIED"));
        List<String> others = cases(movement, 2);
        String all = called(movement, others, ", \"quotas\": {\"GIAY_KHEN\": 1}, \"quotaCut\": \"ALL_TIED\"");
        close(all, others).body("cases.placedBy", contains("ALL_TIED", "ALL_TIED"));
    }

    @Test
    void how_ties_are_broken_must_hold_together() {
        String movement = movement();
        List<String> cases = cases(movement, 1);
        refused(movement, cases, ", \"tieBreaks\": [\"LOT\", \"SCORE\"]", "lot-not-last");
        refused(movement, cases, ", \"tieBreaks\": [\"SCORE\", \"SCORE\"]", "named-twice");
        refused(movement, cases, ", \"tieBreaks\": [\"CHAIR\"]", "no-chair");
    }

    @Test
    void an_override_takes_a_reason_and_two_people() {
        String movement = movement();
        List<String> cases = cases(movement, 2);
        String session = called(movement, cases, ", \"quotas\": {\"GIAY_KHEN\": 1}, \"quotaCut\": \"NONE_TIED\"");
        String path = SESSIONS + "/" + session + "/overrides";
        String body = "{\"nomination\": \"" + cases.getFirst()
                + "\", \"reason\": \"PLACES_CHANGED\", \"explanation\": \"Tăng 01 chỉ tiêu\"}";
        as("secretary").body(body).post(path).then().statusCode(409).body("code", equalTo("session-not-closed"));
        close(session, cases);
        as("leader")
                .post(path + "/" + cases.getFirst() + "/confirmation")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-override"));
        String both = Tokens.user("both-hats", "secretary", "leader");
        with(both).body(body).post(path).then().statusCode(201).body("within", equalTo(true));
        as("secretary").body(body).post(path).then().statusCode(409).body("code", equalTo("override-proposed"));
        as("auditor").get(NOMINATIONS + "/" + cases.getFirst()).then().body("stage", equalTo("REJECTED"));
        with(both)
                .post(path + "/" + cases.getFirst() + "/confirmation")
                .then()
                .statusCode(403)
                .body("code", equalTo("confirmed-by-another"));
        as("leader")
                .post(path + "/" + cases.getFirst() + "/confirmation")
                .then()
                .statusCode(200)
                .body("cases.placedBy", containsInAnyOrder("OVERRIDE", "CUT_NONE_TIED"));
        as("leader")
                .post(path + "/" + cases.getFirst() + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("override-confirmed"));
        as("auditor").get(NOMINATIONS + "/" + cases.getFirst()).then().body("stage", equalTo("PASSED"));
        as("auditor").get(path).then().body("confirmedBy", hasItem("leader.demo"));
        assertOpenTo(Set.of("secretary"), who -> who.body(body).post(path));
        assertOpenTo(Set.of("leader"), who -> who.post(path + "/" + cases.getFirst() + "/confirmation"));
        assertOpenTo(Set.of("council", "secretary", "leader", "officer", "auditor"), who -> who.get(path));
    }

    @Test
    void without_a_quota_there_is_nothing_to_override() {
        String movement = movement();
        List<String> cases = cases(movement, 1);
        String session = called(movement, cases, "");
        close(session, cases);
        as("secretary")
                .body("{\"nomination\": \"" + cases.getFirst()
                        + "\", \"reason\": \"COUNTING_ERROR\", \"explanation\": \"Nhầm\"}")
                .post(SESSIONS + "/" + session + "/overrides")
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-to-override"));
    }

    private static List<String> cases(String movement, int number) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cases.add(appraised(movement, "GIAY_KHEN", enterprise()));
        }
        return cases;
    }

    private static String session(String movement, List<String> cases, String more) {
        String body = newSession(movement, 3, cases).strip();
        return body.substring(0, body.length() - 1) + more + "}";
    }

    private static String called(String movement, List<String> cases, String more) {
        return as("secretary")
                .body(session(movement, cases, more))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refused(String movement, List<String> cases, String more, String code) {
        as("secretary")
                .body(session(movement, cases, more))
                .post(SESSIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse close(String session, List<String> cases) {
        as("secretary").post(SESSIONS + "/" + session + "/opening").then().statusCode(200);
        return voteAndClose(session, cases);
    }

    private static ValidatableResponse voteAndClose(String session, List<String> cases) {
        for (String nomination : cases) {
            for (int member = 1; member <= 3; member++) {
                vote(member, session, nomination, "AGREE").then().statusCode(200);
            }
        }
        return as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .statusCode(200);
    }

    private static void score(String id, String points) {
        String review = as("secretary")
                .body("{\"appraiser\": \"reviewer-p\"}")
                .post(NOMINATIONS + "/" + id + "/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String token = Tokens.user("reviewer-p", "officer");
        with(token)
                .header("If-Match", "*")
                .body("{\"scores\": [{\"criterion\": \"SX\", \"points\": " + points + "}]}")
                .put("/api/v1/reviews/" + review + "/scores")
                .then()
                .statusCode(200);
        with(token)
                .header("If-Match", "*")
                .body("{\"opinion\": \"Đạt\"}")
                .post("/api/v1/reviews/" + review + "/submission")
                .then()
                .statusCode(200);
    }
}
