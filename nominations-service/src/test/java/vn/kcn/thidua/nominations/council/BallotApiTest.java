package vn.kcn.thidua.nominations.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.called;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.member;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.vote;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class BallotApiTest {

    @Test
    void a_member_votes_once() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(id));
        vote(1, session, id, "AGREE").then().statusCode(200);
        vote(1, session, id, "DISAGREE").then().statusCode(409).body("code", equalTo("already-voted"));
        as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .body("cases[0].tally.agree", equalTo(1))
                .body("cases[0].tally.disagree", equalTo(0));
    }

    @Test
    void who_is_not_on_the_roster_does_not_vote() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 3, List.of(id));
        vote(4, session, id, "AGREE").then().statusCode(403).body("code", equalTo("not-a-member"));
    }

    @Test
    void voting_is_for_the_council() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String path = SESSIONS + "/" + opened(movement, 3, List.of(id)) + "/ballots";
        String body = "{\"nomination\": \"" + id + "\", \"choice\": \"AGREE\"}";
        anonymous().body(body).post(path).then().statusCode(401);
        for (String role : List.of("enterprise", "officer", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).body(body).post(path).then().statusCode(403);
        }
    }

    @Test
    void nobody_votes_before_the_opening_or_after_the_close() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = called(movement, 3, List.of(id));
        vote(1, session, id, "AGREE").then().statusCode(409).body("code", equalTo("session-not-open"));
        as("secretary").post(SESSIONS + "/" + session + "/opening").then().statusCode(200);
        vote(1, session, id, "AGREE").then().statusCode(200);
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        vote(2, session, id, "AGREE").then().statusCode(409).body("code", equalTo("session-not-open"));
    }

    @Test
    void a_ballot_is_on_the_agenda_and_says_something() {
        String movement = movement();
        String session = opened(movement, 3, List.of(appraised(movement, "GIAY_KHEN", enterprise())));
        vote(1, session, UUID.randomUUID().toString(), "AGREE")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-on-agenda"))
                .body("errors.pointer", contains("/nomination"));
        vote(1, session, UUID.randomUUID().toString(), "MAYBE").then().statusCode(400);
        member(1).body("{}").post(SESSIONS + "/" + session + "/ballots").then().statusCode(422);
        vote(1, UUID.randomUUID().toString(), UUID.randomUUID().toString(), "AGREE")
                .then()
                .statusCode(404);
    }

    @Test
    void of_one_members_many_ballots_at_once_one_counts() throws Exception {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(id));
        Callable<Integer> ballot = () -> vote(1, session, id, "AGREE").statusCode();
        assertEquals(
                List.of(200, 409, 409, 409, 409, 409, 409, 409),
                together(IntStream.range(0, 8).mapToObj(i -> ballot).toList()));
        assertEquals(1, count("select count(*) from council_ballot where session_id = '" + session + "'"));
    }

    @Test
    void all_members_at_once_are_all_counted() throws Exception {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(id));
        List<Callable<Integer>> ballots = new ArrayList<>();
        for (int member = 1; member <= 9; member++) {
            int number = member;
            ballots.add(() -> vote(number, session, id, number % 2 == 0 ? "DISAGREE" : "AGREE")
                    .statusCode());
        }
        assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 200, 200), together(ballots));
        as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .body("cases[0].tally.agree", equalTo(5))
                .body("cases[0].tally.disagree", equalTo(4));
    }

    @Test
    void a_ballot_that_meets_the_close_is_counted_or_refused() throws Exception {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(id));
        List<Callable<Integer>> racing = new ArrayList<>();
        for (int member = 1; member <= 9; member++) {
            int number = member;
            racing.add(() -> vote(number, session, id, "AGREE").statusCode());
        }
        racing.add(
                4,
                () -> as("secretary")
                        .post(SESSIONS + "/" + session + "/closing")
                        .statusCode());
        // the close is the one that is accepted beside them
        long accepted =
                together(racing).stream().filter(status -> status == 200).count() - 1;

        int counted = as("secretary").get(SESSIONS + "/" + session).path("cases[0].tally.cast");
        assertEquals(accepted, counted);
    }

    /** Nothing that is stored leads from a member to a choice, before the close or after it. */
    @Test
    void no_row_tells_whose_ballot_it_is() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(id));
        for (int member = 1; member <= 8; member++) {
            vote(member, session, id, member % 3 == 0 ? "DISAGREE" : "AGREE")
                    .then()
                    .statusCode(200);
        }
        String ballots = " from council_ballot where session_id = '" + session + "'";

        assertEquals(8, count("select count(distinct id)" + ballots));
        assertEquals(1, count("select count(distinct xmin::text)" + ballots), "all written by one transaction");
        assertEquals(
                0,
                count("select count(*) from information_schema.columns where table_name = 'council_ballot'"
                        + " and column_name not in ('id', 'session_id', 'nomination', 'choice', 'nonce', 'receipt')"));
        assertEquals(
                0,
                count("select count(*) from information_schema.columns where table_name = 'council_turnout'"
                        + " and column_name not in ('session_id', 'nomination', 'member')"));

        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        assertEquals(8, count("select count(*)" + ballots));
        assertEquals(
                0,
                count("select count(*) from council_turnout t join council_ballot b on b.xmin = t.xmin"
                        + " where t.session_id = '" + session + "'"),
                "after the close not even the last ballot shares a transaction with its voter");
    }

    @Test
    void a_ballot_leaves_no_trace_in_outbox_audit_and_idempotency() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(id));
        String everything = "select (select count(*) from outbox) + (select count(*) from audit_entry)"
                + " + (select count(*) from idempotency_record)";
        long before = count(everything);
        member(1)
                .header("Idempotency-Key", "ballot-" + session)
                .body("{\"nomination\": \"" + id + "\", \"choice\": \"AGREE\"}")
                .post(SESSIONS + "/" + session + "/ballots")
                .then()
                .statusCode(200);
        assertEquals(before, count(everything));
        as("secretary").get(SESSIONS + "/" + session).then().body("version", equalTo(2));
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(calls.size())) {
            return pool.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }
    }
}
