package vn.kcn.thidua.nominations.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.member;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.vote;
import static vn.kcn.thidua.nominations.Board.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Board;

@QuarkusTest
@WithLocalStack
class RecusalApiTest {

    private static final String NOTICES = "/api/v1/recusal-notices";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void who_declares_a_conflict_sees_nothing_of_the_case_any_more() {
        String movement = movement();
        String hidden = appraised(movement, "GIAY_KHEN", enterprise());
        String open = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 5, List.of(hidden, open));
        declare(member(2), hidden, 201);

        member(2).get(NOMINATIONS + "/" + hidden).then().statusCode(404).body("code", equalTo("unknown-nomination"));
        member(2).get(NOMINATIONS + "?movement=" + movement).then().body("items.id", contains(open));
        member(2)
                .get(SESSIONS + "/" + session)
                .then()
                .body("cases.nomination", contains(open))
                .body("recusedFrom", equalTo(1));
        vote(2, session, hidden, "AGREE").then().statusCode(422).body("code", equalTo("not-on-agenda"));
        member(1).get(SESSIONS + "/" + session).then().body("cases.nomination", contains(hidden, open));
    }

    /** Two cases that differ in everything a council can do to them; for who is recused both worlds are one. */
    @Test
    void to_a_recused_member_two_worlds_answer_the_same_bytes() {
        String movement = movement();
        String hidden = appraised(movement, "GIAY_KHEN", enterprise());
        String open = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 5, List.of(hidden, open));
        declare(member(2), hidden, 201);
        vote(1, session, open, "AGREE").then().statusCode(200);
        List<String> paths = List.of(
                NOMINATIONS + "/" + hidden,
                NOMINATIONS + "?movement=" + movement,
                NOMINATIONS + "?limit=1&movement=" + movement,
                NOMINATIONS + "?stage=COUNCIL&movement=" + movement,
                NOMINATIONS + "?stage=PASSED&movement=" + movement,
                NOMINATIONS + "/" + hidden + "/recusals",
                NOMINATIONS + "/" + hidden + "/reviews",
                NOMINATIONS + "/" + hidden + "/appraisal-result",
                "/api/v1/reviews?limit=200",
                NOTICES + "?limit=200",
                SESSIONS + "/" + session,
                SESSIONS + "?limit=200",
                SESSIONS + "/" + session + "/ballots",
                SESSIONS + "/" + session + "/verification");

        List<byte[]> before = answers(paths);
        for (int member : List.of(1, 3, 4)) {
            vote(member, session, hidden, "AGREE").then().statusCode(200);
        }
        List<byte[]> after = answers(paths);

        for (int i = 0; i < paths.size(); i++) {
            assertArrayEquals(before.get(i), after.get(i), paths.get(i));
        }
        assertEquals(
                new String(bytes(member(2).header("traceparent", TRACE).get(NOMINATIONS + "/" + hidden)))
                        .replace(hidden, ""),
                new String(bytes(member(2)
                                .header("traceparent", TRACE)
                                .get(NOMINATIONS + "/" + UUID.fromString(unknown()))))
                        .replace(unknown(), ""),
                "as if it had never been");
    }

    @Test
    void after_the_close_a_recused_member_reads_the_other_cases_alone() {
        String movement = movement();
        String hidden = appraised(movement, "GIAY_KHEN", enterprise());
        String open = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 5, List.of(hidden, open));
        declare(member(2), hidden, 201);
        for (int member : List.of(1, 3, 4)) {
            vote(member, session, hidden, "AGREE").then().statusCode(200);
            vote(member, session, open, "AGREE").then().statusCode(200);
        }
        as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .body("cases[0].tally.recused", equalTo(1))
                .body("cases[0].tally.base", equalTo(5));
        member(2).get(SESSIONS + "/" + session + "/ballots").then().body("nomination", contains(open));
        member(2).get(SESSIONS + "/" + session + "/verification").then().body("nomination", contains(open));
        String decision = as("leader")
                .body(newDecision(next() + "/QĐ-KCN", List.of(hidden, open)))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member(2).get(DECISIONS + "/" + decision).then().body("awards.nomination", contains(open));
        member(1).get(DECISIONS + "/" + decision).then().body("awards.nomination", contains(hidden, open));
    }

    @Test
    void recusal_holds_whatever_other_role_the_person_has() {
        String movement = movement();
        String hidden = appraised(movement, "GIAY_KHEN", enterprise());
        String person = "wears-many-hats-" + next();
        String token = Tokens.user(person, "council", "secretary", "officer", "leader", "auditor");
        declare(with(token), hidden, 201);
        with(token).get(NOMINATIONS + "/" + hidden).then().statusCode(404);
        with(token).get(NOMINATIONS + "/" + hidden + "/recusals").then().statusCode(404);
        with(token).get(NOMINATIONS + "?movement=" + movement).then().body("items.id", not(hasItem(hidden)));
        with(token)
                .body(newSession(movement, 3, List.of(hidden)))
                .post(SESSIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-nomination"));
    }

    @Test
    void a_recusal_is_lifted_by_two_others_with_a_reason() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String member = "both-" + next();
        String own = Tokens.user(member, "council", "secretary");
        String recusal = with(own)
                .body("{\"reason\": \"Người thân\"}")
                .post(NOMINATIONS + "/" + id + "/recusals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = NOMINATIONS + "/" + id + "/recusals/" + recusal + "/lifting";
        String why = "{\"reason\": \"Đã xác minh\"}";
        with(own).body(why).post(path).then().statusCode(403).body("code", equalTo("lifting-by-another"));
        as("secretary").body("{\"reason\": \" \"}").post(path).then().statusCode(422);
        as("secretary")
                .post(path + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("lifting-not-proposed"));
        as("secretary").body(why).post(path).then().statusCode(200).body("liftProposedBy", equalTo("secretary.demo"));
        with(own).get(NOMINATIONS + "/" + id).then().statusCode(404);
        as("secretary").post(path + "/confirmation").then().statusCode(403).body("code", equalTo("lifting-by-another"));
        with(own).post(path + "/confirmation").then().statusCode(403);
        for (String role : List.of("enterprise", "officer", "council", "auditor", "admin", "portal")) {
            as(role).post(path + "/confirmation").then().statusCode(403);
        }
        anonymous().post(path + "/confirmation").then().statusCode(401);
        as("leader").post(path + "/confirmation").then().statusCode(200).body("liftedBy", equalTo("leader.demo"));
        as("secretary").body(why).post(path).then().statusCode(409).body("code", equalTo("recusal-lifted"));
        as("leader").post(path + "/confirmation").then().statusCode(409).body("code", equalTo("recusal-lifted"));
        with(own).get(NOMINATIONS + "/" + id).then().statusCode(200);
        as("auditor").get(NOMINATIONS + "/" + id + "/recusals").then().body("liftReason", contains("Đã xác minh"));
    }

    @Test
    void the_recused_person_is_told_and_nobody_else_but_the_secretariat() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String member = "told-" + next();
        String token = Tokens.user(member, "council");
        declare(with(token), id, 201);
        String notice = with(token)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items.movement", contains(movement))
                .body("items.nominee", contains("Công ty TNHH Ví Dụ"))
                .extract()
                .path("items[0].id");
        member(3).get(NOTICES + "?member=" + member).then().body("items.member", not(hasItem(member)));
        as("secretary").get(NOTICES + "?member=" + member).then().body("items.id", contains(notice));
        String both = Tokens.user("told-" + next(), "secretary");
        declare(with(both), id, 201);
        with(both).get(NOTICES + "?member=" + member).then().body("items.size()", equalTo(0));
        member(3).post(NOTICES + "/" + notice + "/acknowledgement").then().statusCode(404);
        with(token)
                .post(NOTICES + "/" + notice + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", not(equalTo(null)));
        anonymous().get(NOTICES).then().statusCode(401);
        anonymous().post(NOTICES + "/" + notice + "/acknowledgement").then().statusCode(401);
        for (String role : List.of("enterprise", "auditor", "admin", "portal")) {
            as(role).get(NOTICES).then().statusCode(403);
            as(role).post(NOTICES + "/" + notice + "/acknowledgement").then().statusCode(403);
        }
    }

    @Test
    void conflicts_are_derived_from_what_is_on_record() {
        String movement = movement();
        String taxCode = Board.enterprise();
        String id = appraised(movement, "GIAY_KHEN", taxCode);
        String worker = "council-" + next();
        as("secretary")
                .body("{\"name\": \"Ủy viên Ví Dụ\", \"ties\": [{\"kind\": \"EMPLOYER\", \"taxCode\": \"" + taxCode
                        + "-001\", \"until\": \"2024-12-31\"}]}")
                .put("/api/v1/council-persons/" + worker)
                .then()
                .statusCode(200);
        as("secretary")
                .get(NOMINATIONS + "/" + id + "/recusals/check?member=" + worker)
                .then()
                .statusCode(200)
                .body("kind", contains("ENTERPRISE"));
        String session = as("secretary")
                .body(newSession(movement, 3, List.of(id)).replace("council2.demo", worker))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("secretary").get(NOMINATIONS + "/" + id + "/recusals").then().body("member", contains(worker));
        with(Tokens.user(worker, "council"))
                .get(SESSIONS + "/" + session)
                .then()
                .statusCode(200)
                .body("cases.size()", equalTo(0));
    }

    @Test
    void who_submitted_does_not_judge() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        as("secretary")
                .body(newSession(movement, 3, List.of(id)).replace("council2.demo", "officer.demo"))
                .post(SESSIONS)
                .then()
                .statusCode(201);
        as("secretary").get(NOMINATIONS + "/" + id + "/recusals").then().body("kind", contains("SUBMITTER"));
        as("officer").get(NOMINATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void it_is_too_late_once_the_ballot_is_in() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 3, List.of(id));
        vote(1, session, id, "AGREE").then().statusCode(200);
        declare(member(1), id, 409);
    }

    @Test
    void recusals_have_their_roles() {
        String path = NOMINATIONS + "/" + appraised(movement(), "GIAY_KHEN", enterprise()) + "/recusals";
        String body = "{\"reason\": \"Người thân\", \"member\": \"council3.demo\"}";
        anonymous().body(body).post(path).then().statusCode(401);
        member(1).body(body).post(path).then().statusCode(403).body("code", equalTo("foreign-subject"));
        for (String role : List.of("enterprise", "officer", "leader", "auditor", "admin", "portal")) {
            as(role).body(body).post(path).then().statusCode(403);
        }
        as("secretary").body(body).post(path).then().statusCode(201);
        as("secretary").body(body).post(path).then().statusCode(409).body("code", equalTo("already-recused"));
        for (String role : List.of("enterprise", "officer", "council", "admin", "portal")) {
            as(role).get(path).then().statusCode(403);
            as(role).get(path + "/check?member=x").then().statusCode(403);
            as(role).get("/api/v1/council-persons/x").then().statusCode(403);
            as(role).body("{\"name\": \"x\"}")
                    .put("/api/v1/council-persons/x")
                    .then()
                    .statusCode(403);
        }
        as("auditor").get("/api/v1/council-persons/nobody").then().statusCode(404);
        anonymous().get(path).then().statusCode(401);
    }

    private static void declare(io.restassured.specification.RequestSpecification who, String id, int status) {
        who.body("{\"reason\": \"Người thân\"}")
                .post(NOMINATIONS + "/" + id + "/recusals")
                .then()
                .statusCode(status);
    }

    private static String unknown() {
        return "017dff00-0000-7000-8000-00000000ffff";
    }

    private static List<byte[]> answers(List<String> paths) {
        List<byte[]> answers = new ArrayList<>();
        for (String path : paths) {
            answers.add(bytes(member(2).header("traceparent", TRACE).get(path)));
        }
        return answers;
    }

    /** Status, validators and body. */
    private static byte[] bytes(Response answer) {
        return (answer.statusCode() + " " + answer.header("ETag") + " " + answer.header("Link") + " "
                        + answer.asString())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
