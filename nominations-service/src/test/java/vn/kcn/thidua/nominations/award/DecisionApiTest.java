package vn.kcn.thidua.nominations.award;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.AWARDS;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

@QuarkusTest
@WithLocalStack
class DecisionApiTest {

    @Test
    void a_decision_grants_what_the_council_passed() {
        String movement = movement();
        List<String> nominations = passed(movement, "GIAY_KHEN", 2);
        String number = number();
        var signed = as("leader")
                .body(newDecision(number, nominations))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", equalTo(number))
                .body("issuer", equalTo("BQLKCN_BG"))
                .body("awards.nomination", contains(nominations.toArray()))
                .extract();
        List<String> codes = signed.path("awards.code");
        String id = signed.path("id");

        as("auditor").get(DECISIONS + "/" + id).then().statusCode(200).body("awards.code", equalTo(codes));
        as("officer").get(NOMINATIONS + "/" + nominations.getFirst()).then().body("stage", equalTo("AWARDED"));
        assertEquals(2, codes.stream().distinct().count());
        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> decided = TestEvents.read("nominations.decision", id);
            assertEquals(1, decided.size());
            Contracts.assertValid("decision", decided.getFirst().json());
            TestEvent granted = TestEvents.read("nominations.award").stream()
                    .filter(event -> event.json().contains(codes.getFirst()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("vn.kcn.thidua.award.granted.v1", granted.type());
            assertEquals(1, granted.version());
            Contracts.assertValid("award", granted.json());
            List<TestEvent> walked = TestEvents.read("nominations.nomination", nominations.getFirst());
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L),
                    walked.stream().map(TestEvent::version).toList());
            assertEquals("vn.kcn.thidua.nomination.awarded.v1", walked.getLast().type());
        });
    }

    @Test
    void anybody_verifies_an_award_by_its_code() {
        String code = granted(movement());
        for (String typed : List.of(code, code.toLowerCase(java.util.Locale.ROOT), code.replace("-", ""))) {
            anonymous()
                    .get(AWARDS + "/" + typed)
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("state", equalTo("GRANTED"))
                    .body("awardNameVi", equalTo("Giấy khen"))
                    .body("recipientKind", equalTo("ENTERPRISE"))
                    .body("signatory", equalTo("Trưởng Ban"));
        }
        for (String typed : List.of("34679-ACDEF-GHJKM-NPRTV", "x", "%27--")) {
            anonymous()
                    .urlEncodingEnabled(false)
                    .get(AWARDS + "/" + typed)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-award-code"));
        }
    }

    @Test
    void the_register_is_public_and_narrowed() {
        String movement = movement();
        String code = granted(movement);
        String taxCode = anonymous()
                .get(AWARDS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .extract()
                .path("items[0].taxCode");
        anonymous().get(AWARDS + "?taxCode=" + taxCode).then().body("items.code", contains(code));
        anonymous().get(AWARDS + "?award=GIAY_KHEN&movement=" + movement).then().body("items.code", contains(code));
        anonymous().get(AWARDS + "?award=LDTT&movement=" + movement).then().body("items.size()", equalTo(0));
        anonymous().get(AWARDS + "?person=x").then().statusCode(400);
    }

    @Test
    void only_what_passed_is_decided_and_only_once() {
        String movement = movement();
        String pending = appraised(movement, "GIAY_KHEN", enterprise());
        refused(newDecision(number(), List.of(pending)), 409, "wrong-transition");

        String first = passed(movement, "GIAY_KHEN", 1).getFirst();
        sign(newDecision(number(), List.of(first)), 201);
        refused(newDecision(number(), List.of(first)), 409, "wrong-transition");
        String second = passed(movement, "GIAY_KHEN", 1).getFirst();
        refused(newDecision(number(), List.of(second, second)), 422, "named-twice");
        refused(newDecision(number(), List.of("017dff00-0000-7000-8000-00000000ffff")), 422, "unknown-nomination");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        String movement = movement();
        List<String> nominations = passed(movement, "GIAY_KHEN", 1);
        String pending = appraised(movement, "GIAY_KHEN", enterprise());
        String number = number();
        refused(newDecision(number, List.of(nominations.getFirst(), pending)), 409, "wrong-transition");
        as("officer").get(NOMINATIONS + "/" + nominations.getFirst()).then().body("stage", equalTo("PASSED"));
        sign(newDecision(number, nominations), 201);
    }

    @Test
    void a_number_is_used_once_a_year() {
        String movement = movement();
        List<String> nominations = passed(movement, "GIAY_KHEN", 2);
        String number = number();
        sign(newDecision(number, List.of(nominations.getFirst())), 201);
        as("leader")
                .body(newDecision(number.toLowerCase(java.util.Locale.ROOT), List.of(nominations.getLast())))
                .post(DECISIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-number-taken"))
                .body("errors.pointer", contains("/number"));
        sign(newDecision(number, List.of(nominations.getLast())).replace("2021-12-31", "2022-01-04"), 201);
    }

    @Test
    void of_two_decisions_with_one_number_at_once_one_is_signed() throws Exception {
        List<String> nominations = passed(movement(), "GIAY_KHEN", 4);
        String number = number();
        List<Callable<Integer>> signatures = nominations.stream()
                .map(id -> (Callable<Integer>) () -> as("leader")
                        .body(newDecision(number, List.of(id)))
                        .post(DECISIONS)
                        .statusCode())
                .toList();
        assertEquals(List.of(201, 409, 409, 409), together(signatures));
        assertEquals(1, count("select count(*) from decision where number = '" + number + "'"));
    }

    @Test
    void of_two_decisions_on_one_nomination_at_once_one_is_signed() throws Exception {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        Callable<Integer> signature = () -> as("leader")
                .body(newDecision(number(), List.of(id)))
                .post(DECISIONS)
                .statusCode();
        List<Integer> statuses = together(List.of(signature, signature, signature));
        assertEquals(201, statuses.getFirst());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status < 500).count(), statuses.toString());
        assertEquals(1, count("select count(*) from award where nomination_id = '" + id + "'"));
    }

    @Test
    void a_higher_award_is_not_the_boards_to_decide() {
        String id = passed(movement(), "BK_TINH", 1).getFirst();
        as("leader")
                .body(newDecision(number(), List.of(id)))
                .post(DECISIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-decidable-here"))
                .body("detail", containsString("Chủ tịch Ủy ban nhân dân tỉnh"))
                .body("errors.pointer", contains("/nominations/0"));
    }

    @Test
    void a_decision_is_dated_between_the_council_and_today() {
        List<String> nominations = passed(movement(), "GIAY_KHEN", 1);
        refused(newDecision(number(), nominations).replace("2021-12-31", "2021-12-27"), 422, "decided-before-council");
        refused(newDecision(number(), nominations).replace("2021-12-31", "2099-01-01"), 422, "decided-in-future");
        refused(newDecision(number(), nominations).replace("Trưởng Ban", " "), 422, "invalid-value");
        sign(newDecision(number(), nominations).replace("2021-12-31", "2021-12-28"), 201);
    }

    @Test
    void the_signature_is_the_leaders() {
        String body = newDecision(number(), passed(movement(), "GIAY_KHEN", 1));
        anonymous().body(body).post(DECISIONS).then().statusCode(401);
        for (String role : List.of("enterprise", "officer", "council", "secretary", "auditor", "admin", "portal")) {
            as(role).body(body).post(DECISIONS).then().statusCode(403);
        }
        String id = as("leader")
                .body(body)
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        anonymous().get(DECISIONS + "/" + id).then().statusCode(401);
        for (String role : List.of("enterprise", "admin", "portal")) {
            as(role).get(DECISIONS + "/" + id).then().statusCode(403);
        }
        for (String role : List.of("officer", "council", "secretary", "leader", "auditor")) {
            as(role).get(DECISIONS + "/" + id).then().statusCode(200);
        }
        as("auditor")
                .get(DECISIONS + "/017dff00-0000-7000-8000-00000000ffff")
                .then()
                .statusCode(404);
    }

    @Test
    void the_audit_trail_tells_who_signed() {
        String id = sign(newDecision(number(), passed(movement(), "GIAY_KHEN", 1)), 201);
        as("auditor")
                .get("/api/v1/operations/audit/" + id)
                .then()
                .statusCode(200)
                .body("actor", contains("leader.demo"))
                .body("type", hasItem("vn.kcn.thidua.decision.signed.v1"));
    }

    private static String number() {
        return next() + "/QĐ-KCN";
    }

    private static String granted(String movement) {
        return as("leader")
                .body(newDecision(number(), passed(movement, "GIAY_KHEN", 1)))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("awards[0].code");
    }

    private static String sign(String body, int status) {
        return as("leader")
                .body(body)
                .post(DECISIONS)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static void refused(String body, int status, String code) {
        as("leader").body(body).post(DECISIONS).then().statusCode(status).body("code", equalTo(code));
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
