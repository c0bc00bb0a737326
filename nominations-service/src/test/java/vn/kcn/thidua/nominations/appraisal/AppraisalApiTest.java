package vn.kcn.thidua.nominations.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.MOVEMENTS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.submitted;
import static vn.kcn.thidua.nominations.Board.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Board;

@QuarkusTest
@WithLocalStack
class AppraisalApiTest {

    private static final String REVIEWS = "/api/v1/reviews";

    @Test
    void submitted_reviews_make_the_result_at_once() {
        String id = appraised(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        String first = assigned(id, "reviewer-a");
        String second = assigned(id, "reviewer-b");
        score("reviewer-a", first, "80.5", "70").statusCode(200).body("state", equalTo("ASSIGNED"));
        as("secretary")
                .get(NOMINATIONS + "/" + id + "/appraisal-result")
                .then()
                .body("reviews", equalTo(0))
                .body("total", nullValue());
        submit("reviewer-a", first).statusCode(200).body("state", equalTo("SUBMITTED"));
        score("reviewer-b", second, "90", "71").statusCode(200);
        submit("reviewer-b", second).statusCode(200);
        String result = as("secretary")
                .get(NOMINATIONS + "/" + id + "/appraisal-result")
                .then()
                .statusCode(200)
                .body("enough", equalTo(true))
                .body("criteria.criterion", contains("SX", "MT"))
                .body("total.of", equalTo(2))
                .extract()
                .asString();
        // (170.5 × 60 % + 141 × 40 %) ÷ 2
        assertEquals("79.3500", result.replaceAll(".*\"total\":\\{\"points\":([0-9.]+).*", "$1"));
        revise("reopening", "secretary", second).statusCode(200).body("state", equalTo("ASSIGNED"));
        as("secretary").get(NOMINATIONS + "/" + id + "/appraisal-result").then().body("reviews", equalTo(1));
    }

    @Test
    void an_incomplete_review_is_not_submitted() {
        String id = appraised(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        String review = assigned(id, "reviewer-a");
        submit("reviewer-a", review).statusCode(422).body("code", equalTo("score-missing"));
        score("reviewer-a", review, "100", "0").statusCode(200);
        submit("reviewer-a", review)
                .statusCode(422)
                .body("errors.code", contains("comment-missing", "comment-missing"));
        score("reviewer-a", review, "100.01", "1").statusCode(422).body("errors.pointer", contains("/scores/0/points"));
        score("reviewer-a", review, "80.001", "1").statusCode(422);
        person("reviewer-a")
                .body("{\"scores\": []}")
                .put(REVIEWS + "/" + review + "/scores")
                .then()
                .statusCode(428);
    }

    @Test
    void nobody_sees_the_others_points_before_his_own_are_in() {
        String id = appraised(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        String first = assigned(id, "reviewer-a");
        String second = assigned(id, "reviewer-b");
        score("reviewer-a", first, "80", "70");
        submit("reviewer-a", first).statusCode(200);
        String path = NOMINATIONS + "/" + id;
        // as secretary and auditor too: being an appraiser goes before
        RequestSpecification blind = with(Tokens.user("reviewer-b", "officer", "secretary", "auditor"));
        blind.get(path + "/reviews").then().statusCode(200).body("scores[0]", nullValue());
        with(Tokens.user("reviewer-b", "officer", "secretary"))
                .get(path + "/appraisal-result")
                .then()
                .statusCode(403)
                .body("code", equalTo("scores-hidden"));
        person("reviewer-b").get(REVIEWS + "/" + first).then().statusCode(404);
        as("officer").get(path + "/reviews").then().body("scores", contains(nullValue(), nullValue()));
        as("leader").get(path + "/reviews").then().body("scores[0].points", contains(80, 70));
        score("reviewer-b", second, "60", "60");
        submit("reviewer-b", second).statusCode(200);
        person("reviewer-b").get(path + "/reviews").then().body("scores[0].points", contains(80, 70));
        person("reviewer-b").get(path + "/appraisal-result").then().statusCode(200);
    }

    @Test
    void where_scoring_is_blind_for_good_it_stays_so() {
        String id = appraised(scored("ALWAYS"), "GIAY_KHEN", enterprise());
        String first = assigned(id, "reviewer-a");
        String second = assigned(id, "reviewer-b");
        for (var own : Map.of("reviewer-a", first, "reviewer-b", second).entrySet()) {
            score(own.getKey(), own.getValue(), "80", "70");
            submit(own.getKey(), own.getValue()).statusCode(200);
        }
        person("reviewer-a").get(NOMINATIONS + "/" + id + "/reviews").then().body("scores[1]", nullValue());
        person("reviewer-a")
                .get(NOMINATIONS + "/" + id + "/appraisal-result")
                .then()
                .statusCode(403);
        as("leader").get(NOMINATIONS + "/" + id + "/reviews").then().body("scores[1].points", contains(80, 70));
    }

    @Test
    void no_event_carries_scores() {
        String id = appraised(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        String review = assigned(id, "reviewer-a");
        score("reviewer-a", review, "81.37", "70");
        submit("reviewer-a", review).statusCode(200);
        assertEquals(
                0,
                Board.count("select count(*) from outbox where payload::text like '%81.37%' or aggregate_id = '"
                        + review + "'"));
    }

    @Test
    void who_has_a_conflict_does_not_appraise() {
        String movement = scored("UNTIL_OWN");
        String taxCode = enterprise();
        String id = appraised(movement, "GIAY_KHEN", taxCode);
        // drafted and submitted it
        assign(id, "officer.demo").statusCode(422).body("code", equalTo("conflict-of-interest"));
        as("secretary")
                .body("{\"name\": \"Ví Dụ\", \"ties\": [{\"kind\": \"OWNER\", \"taxCode\": \"" + taxCode + "\"}]}")
                .put("/api/v1/council-persons/owner-" + taxCode)
                .then()
                .statusCode(200);
        assign(id, "owner-" + taxCode).statusCode(422).body("errors.pointer", contains("/appraiser"));
        assign(id, "reviewer-a").statusCode(201);
        assign(id, "reviewer-a").statusCode(409).body("code", equalTo("already-assigned"));
    }

    @Test
    void who_is_recused_later_neither_sees_nor_counts() {
        String id = appraised(scored("NONE"), "GIAY_KHEN", enterprise());
        String first = assigned(id, "reviewer-a");
        score("reviewer-a", first, "80", "70");
        submit("reviewer-a", first).statusCode(200);
        as("secretary")
                .body("{\"reason\": \"Người thân\", \"member\": \"reviewer-a\"}")
                .post(NOMINATIONS + "/" + id + "/recusals")
                .then()
                .statusCode(201);
        person("reviewer-a").get(REVIEWS + "/" + first).then().statusCode(404);
        person("reviewer-a").get(REVIEWS + "?limit=200").then().body("items.id", not(hasItem(first)));
        person("reviewer-a").get(NOMINATIONS + "/" + id + "/reviews").then().statusCode(404);
        person("reviewer-a")
                .get(NOMINATIONS + "/" + id + "/appraisal-result")
                .then()
                .statusCode(404);
        as("secretary").get(NOMINATIONS + "/" + id + "/appraisal-result").then().body("reviews", equalTo(0));
    }

    @Test
    void the_council_waits_for_the_reviews_that_the_scheme_asks_for() {
        String movement = scored("UNTIL_OWN");
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String first = assigned(id, "reviewer-a");
        String second = assigned(id, "reviewer-b");
        score("reviewer-a", first, "80", "70");
        submit("reviewer-a", first);
        as("secretary")
                .body(newSession(movement, 3, List.of(id)))
                .post(SESSIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("too-few-reviews"))
                .body("errors.pointer", contains("/nominations/0"));
        score("reviewer-b", second, "80", "70");
        submit("reviewer-b", second);
        as("secretary")
                .body(newSession(movement, 3, List.of(id)))
                .post(SESSIONS)
                .then()
                .statusCode(201);
        // before the council the points stand
        revise("reopening", "secretary", second).statusCode(409).body("code", equalTo("not-under-appraisal"));
        assign(id, "reviewer-c").statusCode(409).body("code", equalTo("not-under-appraisal"));
    }

    @Test
    void a_supplement_begins_the_reviews_anew() {
        String id = submitted(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        command(as("officer"), id, "acceptance", null).statusCode(200);
        String first = assigned(id, "reviewer-a");
        score("reviewer-a", first, "80", "70");
        submit("reviewer-a", first).statusCode(200);
        command(as("officer"), id, "return", "{\"reason\": \"Thiếu xác nhận\"}").statusCode(200);
        assign(id, "reviewer-a").statusCode(409);
        command(as("officer"), id, "submission", null).statusCode(200);
        command(as("officer"), id, "acceptance", null).statusCode(200);
        as("secretary").get(NOMINATIONS + "/" + id + "/appraisal-result").then().body("reviews", equalTo(0));
        assign(id, "reviewer-a").statusCode(201).body("round", equalTo(1));
    }

    @Test
    void the_scheme_is_declared_up_front() {
        String movement = movement();
        String path = MOVEMENTS + "/" + movement + "/appraisal-scheme";
        anonymous().get(path).then().statusCode(404).body("code", equalTo("no-appraisal-scheme"));
        for (String role : List.of("enterprise", "council", "secretary", "auditor", "admin", "portal")) {
            as(role).body(scheme("NONE")).put(path).then().statusCode(403);
        }
        anonymous().body(scheme("NONE")).put(path).then().statusCode(401);
        as("officer").body(scheme("NONE")).put(path).then().statusCode(200).header("ETag", "\"1\"");
        as("leader").body(scheme("ALWAYS")).put(path).then().statusCode(428);
        as("leader")
                .header("If-Match", "\"1\"")
                .body(scheme("ALWAYS"))
                .put(path)
                .then()
                .statusCode(200);
        as("officer")
                .body(scheme("NONE"))
                .put(MOVEMENTS + "/NONE-1/appraisal-scheme")
                .then()
                .statusCode(404);
        assigned(appraised(movement, "GIAY_KHEN", enterprise()), "reviewer-a");
        as("leader")
                .header("If-Match", "*")
                .body(scheme("NONE"))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("scheme-in-use"));
        anonymous().get(path).then().statusCode(200).body("blindness", equalTo("ALWAYS"));
    }

    private record Door(ReviewCommand command, String method, String path, String body, Set<String> roles) {}

    private static final Set<String> APPRAISING = Set.of("officer", "council");
    private static final List<Door> DOORS = List.of(
            new Door(ReviewCommand.SCORE, "PUT", "scores", scores("50", "50"), APPRAISING),
            new Door(ReviewCommand.SUBMIT, "POST", "submission", "{\"opinion\": \"Đạt\"}", APPRAISING),
            new Door(ReviewCommand.DECLINE, "POST", "declination", "{\"reason\": \"Bận\"}", APPRAISING),
            new Door(ReviewCommand.RELIEVE, "POST", "relief", "{\"reason\": \"Đổi người\"}", Set.of("secretary")),
            new Door(ReviewCommand.REOPEN, "POST", "reopening", "{\"reason\": \"Chấm lại\"}", Set.of("secretary")));

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void takes_from_each_role_what_the_table_says(ReviewState state) {
        String id = appraised(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        String review = assigned(id, "reviewer-a");
        score("reviewer-a", review, "50", "50").statusCode(200);
        for (Door door : DOORS) {
            put(review, state);
            assertEquals(401, send(anonymous(), review, door).statusCode(), door.path());
            for (String role :
                    List.of("enterprise", "officer", "council", "secretary", "leader", "auditor", "admin", "portal")) {
                Response answer = send(with(Tokens.user("reviewer-a", role)), review, door);
                String which = role + " " + door.command() + " in " + state;
                if (!door.roles().contains(role)) {
                    assertEquals(403, answer.statusCode(), which);
                } else if (state.allowed().contains(door.command())) {
                    assertEquals(200, answer.statusCode(), which);
                    assertEquals(state.after(door.command()).name(), answer.path("state"), which);
                    put(review, state);
                } else {
                    assertEquals(409, answer.statusCode(), which);
                    assertEquals("wrong-transition", answer.path("code"), which);
                }
            }
            if (door.roles().contains("officer")) {
                assertEquals(
                        404,
                        send(with(Tokens.user("somebody", "officer")), review, door)
                                .statusCode());
            }
        }
    }

    @Test
    void reading_reviews_has_its_roles() {
        String id = appraised(scored("UNTIL_OWN"), "GIAY_KHEN", enterprise());
        for (String path : List.of("/reviews", "/appraisal-result")) {
            anonymous().get(NOMINATIONS + "/" + id + path).then().statusCode(401);
            for (String role : List.of("enterprise", "admin", "portal")) {
                as(role).get(NOMINATIONS + "/" + id + path).then().statusCode(403);
            }
            // not before the council has it
            as("council").get(NOMINATIONS + "/" + id + path).then().statusCode(404);
        }
        anonymous().get(REVIEWS).then().statusCode(401);
        as("secretary").get(REVIEWS).then().statusCode(403);
        for (String role : List.of("enterprise", "officer", "council", "leader", "auditor", "admin", "portal")) {
            as(role).body("{\"appraiser\": \"reviewer-a\"}")
                    .post(NOMINATIONS + "/" + id + "/reviews")
                    .then()
                    .statusCode(403);
        }
        anonymous().body("{}").post(NOMINATIONS + "/" + id + "/reviews").then().statusCode(401);
    }

    private static Response send(RequestSpecification who, String review, Door door) {
        return who.header("If-Match", "*")
                .body(door.body())
                .request(door.method(), REVIEWS + "/" + review + "/" + door.path());
    }

    private static void put(String review, ReviewState state) {
        change("update review set state = '" + state + "', opinion = 'Đạt', submitted_at = now() where id = '" + review
                + "'");
    }

    private static String scored(String blindness) {
        String movement = movement();
        as("officer")
                .body(scheme(blindness))
                .put(MOVEMENTS + "/" + movement + "/appraisal-scheme")
                .then()
                .statusCode(200);
        return movement;
    }

    private static String scheme(String blindness) {
        return """
                {"maximum": 100, "leastReviews": 2, "blindness": "%s", "criteria": [
                 {"code": "SX", "nameVi": "Sản xuất", "nameEn": "Production", "weight": 60},
                 {"code": "MT", "nameVi": "Môi trường", "nameEn": "Environment", "weight": 40}]}
                """.formatted(blindness);
    }

    private static ValidatableResponse assign(String id, String appraiser) {
        return as("secretary")
                .body("{\"appraiser\": \"" + appraiser + "\"}")
                .post(NOMINATIONS + "/" + id + "/reviews")
                .then();
    }

    private static String assigned(String id, String appraiser) {
        return assign(id, appraiser).statusCode(201).extract().path("id");
    }

    private static RequestSpecification person(String name) {
        return with(Tokens.user(name, "officer"));
    }

    private static String scores(String sx, String mt) {
        return "{\"scores\": [{\"criterion\": \"SX\", \"points\": " + sx + "}, {\"criterion\": \"MT\", \"points\": "
                + mt + "}]}";
    }

    private static ValidatableResponse score(String name, String review, String sx, String mt) {
        return person(name)
                .header("If-Match", "*")
                .body(scores(sx, mt))
                .put(REVIEWS + "/" + review + "/scores")
                .then();
    }

    private static ValidatableResponse submit(String name, String review) {
        return person(name)
                .header("If-Match", "*")
                .body("{\"opinion\": \"Thành tích rõ\"}")
                .post(REVIEWS + "/" + review + "/submission")
                .then();
    }

    private static ValidatableResponse revise(String step, String role, String review) {
        return as(role).header("If-Match", "*")
                .body("{\"reason\": \"Chấm lại\"}")
                .post(REVIEWS + "/" + review + "/" + step)
                .then();
    }
}
