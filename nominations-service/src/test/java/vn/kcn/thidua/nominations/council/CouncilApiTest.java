package vn.kcn.thidua.nominations.council;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.called;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.member;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.nomination;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.vote;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

/** Sessions: called, opened, closed, cancelled. The ballots are in {@link BallotApiTest}. */
@QuarkusTest
@WithLocalStack
class CouncilApiTest {

    @Test
    void a_session_ends_with_a_tally_and_moves_its_nominations() {
        String movement = movement();
        String passing = appraised(movement, "GIAY_KHEN", enterprise());
        String failing = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 9, List.of(passing, failing));
        for (int member = 1; member <= 5; member++) {
            vote(member, session, passing, "AGREE").then().statusCode(200);
            vote(member, session, failing, member < 5 ? "AGREE" : "BLANK")
                    .then()
                    .statusCode(200);
        }
        vote(6, session, failing, "DISAGREE").then().statusCode(200);

        as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("cases.nomination", contains(passing, failing))
                .body("cases[0].tally.members", equalTo(9))
                .body("cases[0].tally.cast", equalTo(5))
                .body("cases[0].tally.agree", equalTo(5))
                .body("cases[0].tally.needed", equalTo(5))
                .body("cases[0].tally.thresholdVerified", equalTo(false))
                .body("cases[0].tally.passed", equalTo(true))
                .body("cases[1].tally.cast", equalTo(6))
                .body("cases[1].tally.agree", equalTo(4))
                .body("cases[1].tally.blank", equalTo(1))
                .body("cases[1].tally.disagree", equalTo(1))
                .body("cases[1].tally.passed", equalTo(false));
        as("officer")
                .get(NOMINATIONS + "/" + passing)
                .then()
                .body("stage", equalTo("PASSED"))
                .body("council.session", equalTo(session))
                .body("council.agree", equalTo(5));
        as("officer").get(NOMINATIONS + "/" + failing).then().body("stage", equalTo("REJECTED"));
    }

    @Test
    void eight_of_nine_are_eighty_percent_and_seven_are_not() {
        String movement = movement();
        String passing = appraised(movement, "BK_TINH", enterprise());
        String failing = appraised(movement, "BK_TINH", enterprise());
        String session = opened(movement, 9, List.of(passing, failing));
        for (int member = 1; member <= 8; member++) {
            vote(member, session, passing, "AGREE").then().statusCode(200);
            vote(member, session, failing, member <= 7 ? "AGREE" : "BLANK")
                    .then()
                    .statusCode(200);
        }
        as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .statusCode(200)
                .body("cases.tally.needed", contains(8, 8))
                .body("cases.tally.passed", contains(true, false));
    }

    @Test
    void what_failed_may_be_nominated_again() {
        String movement = movement();
        String taxCode = enterprise();
        String failed = appraised(movement, "GIAY_KHEN", taxCode);
        String session = opened(movement, 3, List.of(failed));
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        nomination(movement, "GIAY_KHEN", taxCode);
    }

    @Test
    void every_change_is_told_and_no_ballot() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 3, List.of(id));
        vote(1, session, id, "AGREE").then().statusCode(200);
        vote(2, session, id, "DISAGREE").then().statusCode(200);
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);

        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> told = TestEvents.read("nominations.council-session", session);
            assertEquals(
                    List.of("called", "opened", "closed"),
                    told.stream().map(event -> event.type().split("\\.")[4]).toList());
            assertEquals(
                    List.of(1L, 2L, 3L), told.stream().map(TestEvent::version).toList());
            told.forEach(event -> Contracts.assertValid("council-session", event.json()));
            List<TestEvent> of = TestEvents.read("nominations.nomination", id);
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 6L),
                    of.stream().map(TestEvent::version).toList());
            assertEquals("vn.kcn.thidua.nomination.rejected.v1", of.getLast().type());
            of.forEach(event -> Contracts.assertValid("nomination", event.json()));
        });
    }

    @Test
    void nobody_sees_a_tally_before_the_close() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 5, List.of(id));
        for (int member = 1; member <= 5; member++) {
            vote(member, session, id, "AGREE").then().statusCode(200);
        }
        for (String role : List.of("secretary", "leader", "officer", "auditor", "council")) {
            as(role).get(SESSIONS + "/" + session)
                    .then()
                    .statusCode(200)
                    .body("cases[0].ballotsCast", equalTo(5))
                    .body("cases[0].tally", nullValue());
        }
    }

    @Test
    void a_member_sees_the_sessions_that_name_him() {
        String movement = movement();
        String session = called(movement, 3, List.of(appraised(movement, "GIAY_KHEN", enterprise())));
        member(3).get(SESSIONS + "/" + session).then().statusCode(200).body("tooSmallForSecrecy", equalTo(true));
        member(4).get(SESSIONS + "/" + session).then().statusCode(404).body("code", equalTo("unknown-session"));
        member(3).get(SESSIONS + "?limit=200").then().statusCode(200).body("items.id", hasItem(session));
        member(4).get(SESSIONS + "?limit=200").then().statusCode(200).body("items.id", not(hasItem(session)));
        as("secretary").get(SESSIONS + "?limit=200").then().body("items.id", hasItem(session));
    }

    @Test
    void only_what_was_found_eligible_is_put_to_it_and_only_once() {
        String movement = movement();
        String draft = nomination(movement, "GIAY_KHEN", enterprise());
        refused(newSession(movement, 3, List.of(draft)), 409, "wrong-transition");

        String unfit = appraised(movement, "GIAY_KHEN", enterprise());
        command(as("officer"), unfit, "return", "{\"reason\": \"Xem lại\"}").statusCode(200);
        command(as("officer"), unfit, "submission", null).statusCode(200);
        command(as("officer"), unfit, "acceptance", null).statusCode(200);
        command(as("officer"), unfit, "appraisal", "{\"eligible\": false, \"opinion\": \"Chưa đủ\"}")
                .statusCode(200);
        refused(newSession(movement, 3, List.of(unfit)), 422, "not-eligible");

        String fit = appraised(movement, "GIAY_KHEN", enterprise());
        called(movement, 3, List.of(fit));
        refused(newSession(movement, 3, List.of(fit)), 409, "wrong-transition");
        refused(
                newSession(movement(), 3, List.of(appraised(movement, "GIAY_KHEN", enterprise()))),
                422,
                "nomination-of-another-movement");
        refused(newSession(movement, 3, List.of(draft, draft)), 422, "named-twice");
        refused(newSession(movement, 3, List.of("017dff00-0000-7000-8000-00000000ffff")), 422, "unknown-nomination");
        refused(newSession(movement, 3, List.of()), 422, "invalid-value");
        refused(newSession(movement, 3, List.of(draft)).replace("council2.demo", "council1.demo"), 422, "named-twice");
    }

    @Test
    void a_cancelled_session_gives_its_nominations_back() {
        String movement = movement();
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        String session = called(movement, 3, List.of(id));
        as("secretary")
                .post(SESSIONS + "/" + session + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        as("officer")
                .get(NOMINATIONS + "/" + id)
                .then()
                .body("stage", equalTo("APPRAISED"))
                .header("ETag", "\"6\"");
        String again = opened(movement, 3, List.of(id));
        as("secretary")
                .post(SESSIONS + "/" + again + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-transition"));
    }

    @ParameterizedTest
    @CsvSource({"opening", "closing", "cancellation"})
    void sessions_are_the_secretarys(String step) {
        String movement = movement();
        String session = called(movement, 3, List.of(appraised(movement, "GIAY_KHEN", enterprise())));
        String path = SESSIONS + "/" + session + "/" + step;
        anonymous().post(path).then().statusCode(401);
        for (String role : List.of("enterprise", "officer", "council", "leader", "auditor", "admin", "portal")) {
            as(role).post(path).then().statusCode(403);
        }
        as("secretary")
                .post(SESSIONS + "/017dff00-0000-7000-8000-00000000ffff/" + step)
                .then()
                .statusCode(404);
    }

    @Test
    void calling_and_reading_have_their_roles() {
        String movement = movement();
        String body = newSession(movement, 3, List.of(appraised(movement, "GIAY_KHEN", enterprise())));
        anonymous().body(body).post(SESSIONS).then().statusCode(401);
        for (String role : List.of("enterprise", "officer", "council", "leader", "auditor", "admin", "portal")) {
            as(role).body(body).post(SESSIONS).then().statusCode(403);
        }
        anonymous().get(SESSIONS).then().statusCode(401);
        for (String role : List.of("enterprise", "admin", "portal")) {
            as(role).get(SESSIONS).then().statusCode(403);
        }
    }

    @Test
    void a_session_is_closed_once() {
        String movement = movement();
        String session = opened(movement, 3, List.of(appraised(movement, "GIAY_KHEN", enterprise())));
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        as("secretary")
                .post(SESSIONS + "/" + session + "/closing")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-transition"));
        as("secretary")
                .get(SESSIONS + "/" + session)
                .then()
                .body("cases.tally.passed", everyItem(equalTo(false)))
                .header("ETag", "\"3-0\"");
    }

    private static void refused(String body, int status, String code) {
        as("secretary").body(body).post(SESSIONS).then().statusCode(status).body("code", equalTo(code));
    }
}
