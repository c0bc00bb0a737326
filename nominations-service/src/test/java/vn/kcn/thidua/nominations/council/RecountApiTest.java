package vn.kcn.thidua.nominations.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.member;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.vote;
import static vn.kcn.thidua.nominations.Board.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What voters take home, what is shown after the close, and votes that come another way. */
@QuarkusTest
@WithLocalStack
class RecountApiTest {

    @Test
    void a_voter_finds_his_receipt_and_nothing_joins_it_to_a_choice() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 5, List.of(id));
        List<String> receipts = new ArrayList<>();
        for (int member = 1; member <= 5; member++) {
            receipts.add(
                    vote(member, session, id, member < 4 ? "AGREE" : "DISAGREE").path("receipt"));
        }
        assertEquals(5, new TreeSet<>(receipts).size());
        as("secretary").get(SESSIONS + "/" + session + "/ballots").then().statusCode(409);
        close(session, 200);

        member(2)
                .get(SESSIONS + "/" + session + "/ballots")
                .then()
                .statusCode(200)
                .body("[0].receipts", equalTo(new ArrayList<>(new TreeSet<>(receipts))))
                .body("[0].choices", contains("AGREE", "AGREE", "AGREE", "DISAGREE", "DISAGREE"))
                .body("[0].votes", nullValue());
        member(2)
                .get(SESSIONS + "/" + session + "/verification")
                .then()
                .statusCode(200)
                .body("[0].agree", equalTo(3))
                .body("turnoutMatches", everyItem(equalTo(true)))
                .body("tallyMatches", everyItem(equalTo(true)))
                .body("receiptsMatch", everyItem(equalTo(true)))
                .body("sealMatches", everyItem(equalTo(true)));
    }

    @Test
    void a_recount_tells_of_a_ballot_that_somebody_turned() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 5, List.of(id));
        for (int member = 1; member <= 5; member++) {
            vote(member, session, id, "DISAGREE").then().statusCode(200);
        }
        close(session, 200);
        change("update council_ballot set choice = 'AGREE' where id ="
                + " (select id from council_ballot where session_id = '" + session + "' limit 1)");
        as("auditor")
                .get(SESSIONS + "/" + session + "/verification")
                .then()
                .body("[0].tallyMatches", equalTo(false))
                .body("[0].receiptsMatch", equalTo(false))
                .body("[0].sealMatches", equalTo(false))
                .body("[0].turnoutMatches", equalTo(true));
    }

    @Test
    void an_open_vote_may_change_until_the_close_and_has_a_name_after_it() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = called(
                newSession(movement, 3, List.of(id)).replace("\"movement\"", "\"voting\": \"OPEN\", \"movement\""));
        as("secretary").post(SESSIONS + "/" + session + "/opening").then().statusCode(200);
        vote(1, session, id, "DISAGREE").then().statusCode(200).body("receipt", nullValue());
        vote(1, session, id, "AGREE").then().statusCode(200);
        vote(2, session, id, "AGREE").then().statusCode(200);
        as("auditor")
                .get(SESSIONS + "/" + session + "/ballots")
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-closed"));
        as("auditor").get(SESSIONS + "/" + session).then().body("cases[0].ballotsCast", equalTo(2));
        close(session, 200);
        as("auditor")
                .get(SESSIONS + "/" + session + "/ballots")
                .then()
                .body("[0].votes.member", contains("council1.demo", "council2.demo"))
                .body("[0].votes.choice", contains("AGREE", "AGREE"));
        assertEquals(
                3,
                count("select count(*) from council_open_vote where session_id = '" + session + "'"),
                "every version is kept");
        as("secretary").get(SESSIONS + "/" + session).then().body("cases[0].tally.agree", equalTo(2));
    }

    @Test
    void an_absent_member_writes_and_counts() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = called(newSession(movement, 3, List.of(id)));
        String path = SESSIONS + "/" + session;
        as("secretary")
                .body("{\"absent\": [\"council3.demo\"]}")
                .post(path + "/absence")
                .then()
                .statusCode(200);
        as("secretary").post(path + "/opening").then().statusCode(200);
        vote(1, session, id, "AGREE").then().statusCode(200);
        vote(3, session, id, "AGREE").then().statusCode(409).body("code", equalTo("marked-absent"));
        written(path, id, "council2.demo", 422, "not-absent");
        written(path, id, "council9.demo", 422, "not-on-roster");
        written(path, id, "council3.demo", 204, null);
        written(path, id, "council3.demo", 409, "already-voted");
        close(session, 200);
        as("secretary")
                .get(path)
                .then()
                .body("cases[0].tally.agree", equalTo(2))
                .body("cases[0].tally.written", equalTo(1))
                .body("cases[0].tally.passed", equalTo(true));
        as("secretary").get(path + "/verification").then().body("[0].tallyMatches", equalTo(true));
    }

    @Test
    void paper_ballots_are_counted_by_two_who_agree() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 3, List.of(id));
        String path = SESSIONS + "/" + session;
        vote(1, session, id, "AGREE").then().statusCode(200);
        paper("secretary", path, id, 1, 0, "council1.demo", 409, "already-voted");
        paper("secretary", path, id, 2, 1, "council2.demo", 422, "paper-count-mismatch");
        paper("secretary", path, id, 1, 0, "council2.demo", 204, null);
        close(session, 409);
        paper("officer", path, id, 0, 1, "council2.demo", 204, null);
        close(session, 409);
        paper("officer", path, id, 1, 0, "council2.demo", 204, null);
        vote(2, session, id, "AGREE").then().statusCode(409).body("code", equalTo("already-voted"));
        close(session, 200);
        as("secretary").get(path).then().body("cases[0].tally.agree", equalTo(2));
        as("secretary").get(path + "/verification").then().body("[0].turnoutMatches", equalTo(true));
    }

    @Test
    void a_quota_cuts_by_votes_and_then_by_a_lot_that_anybody_repeats() {
        String movement = movement();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(appraised(movement, "GIAY_KHEN", enterprise()));
        }
        String session = called(
                newSession(movement, 3, ids).replace("\"movement\"", "\"quotas\": {\"GIAY_KHEN\": 2}, \"movement\""));
        String path = SESSIONS + "/" + session;
        String commitment = as("secretary").get(path).path("lotCommitment");
        as("secretary").get(path).then().body("lotSeed", nullValue());
        as("secretary").post(path + "/opening").then().statusCode(200);
        for (int member = 1; member <= 3; member++) {
            for (String id : ids) {
                boolean agrees = id.equals(ids.getFirst()) || member < 3;
                vote(member, session, id, agrees ? "AGREE" : "BLANK").then().statusCode(200);
            }
        }
        close(session, 200);
        var closed = as("secretary").get(path).then().statusCode(200).extract();
        List<String> placed = closed.path("cases.placedBy");
        assertEquals("VOTES", placed.getFirst());
        assertEquals(
                List.of("CUT_BY_LOT", "LOT"),
                placed.subList(1, 3).stream().sorted().toList());
        assertEquals(commitment, Placing.sha256(closed.path("lotSeed")));
        String cut = ids.get(placed.indexOf("CUT_BY_LOT"));
        as("officer").get("/api/v1/nominations/" + cut).then().body("stage", equalTo("REJECTED"));
    }

    @Test
    void the_ways_in_have_their_roles() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String path = SESSIONS + "/" + opened(movement, 3, List.of(id));
        String opinion = opinion(id, "council1.demo");
        String count = paperCount(id, 1, 0, "council1.demo");
        for (String role : List.of("enterprise", "council", "leader", "auditor", "admin", "portal")) {
            as(role).body(opinion).post(path + "/written-opinions").then().statusCode(403);
            as(role).body(count).post(path + "/paper-counts").then().statusCode(403);
        }
        anonymous().body(opinion).post(path + "/written-opinions").then().statusCode(401);
        anonymous().body(count).post(path + "/paper-counts").then().statusCode(401);
        anonymous().get(path + "/ballots").then().statusCode(401);
        anonymous().get(path + "/verification").then().statusCode(401);
        for (String role : List.of("enterprise", "admin", "portal")) {
            as(role).get(path + "/ballots").then().statusCode(403);
            as(role).get(path + "/verification").then().statusCode(403);
        }
        with(Tokens.user("council9.demo", "council"))
                .get(path + "/ballots")
                .then()
                .statusCode(404);
    }

    @Test
    void what_it_carries_does_not_print() {
        assertTrue(!Ballot.on(new java.util.UUID(0, 1), new java.util.UUID(0, 2), Choice.AGREE)
                .toString()
                .contains("AGREE"));
    }

    private static String called(String body) {
        return as("secretary")
                .body(body)
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void close(String session, int status) {
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(status);
    }

    private static String opinion(String id, String member) {
        return """
                {"nomination": "%s", "member": "%s", "choice": "AGREE", "document": "Phiếu số 03"}
                """.formatted(id, member);
    }

    private static void written(String path, String id, String member, int status, String code) {
        var answer = as("secretary").body(opinion(id, member)).post(path + "/written-opinions");
        answer.then().statusCode(status);
        assertEquals(code, code == null ? null : answer.path("code"));
    }

    private static String paperCount(String id, int agree, int disagree, String member) {
        return """
                {"nomination": "%s", "agree": %d, "disagree": %d, "blank": 0, "members": ["%s"]}
                """.formatted(id, agree, disagree, member);
    }

    private static void paper(
            String role, String path, String id, int agree, int disagree, String member, int status, String code) {
        var answer = as(role).body(paperCount(id, agree, disagree, member)).post(path + "/paper-counts");
        answer.then().statusCode(status);
        assertEquals(code, code == null ? null : answer.path("code"));
    }
}
