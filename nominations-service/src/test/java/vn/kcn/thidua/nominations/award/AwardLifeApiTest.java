package vn.kcn.thidua.nominations.award;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.AWARDS;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

/** What becomes of an award after it was granted, and of what the board may not grant. */
@QuarkusTest
@WithLocalStack
class AwardLifeApiTest {

    private static final String RECOMMENDATIONS = "/api/v1/recommendations";

    @Test
    void a_revoked_award_says_so_to_everybody() {
        String nomination = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String code = granted(nomination);
        String number = next() + "/QĐ-KCN";
        revoke(code, number, "2022-02-01", "FRAUD_DECLARATION").statusCode(200).body("award.state", equalTo("REVOKED"));

        anonymous()
                .get(AWARDS + "/" + code)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocationGround", equalTo("FRAUD_DECLARATION"))
                .body("revokedBy", equalTo(number));
        as("officer").get(NOMINATIONS + "/" + nomination).then().body("stage", equalTo("REVOKED"));
        revoke(code, next() + "/QĐ", "2022-02-01", "FALSE_DOCUMENTS")
                .statusCode(409)
                .body("code", equalTo("award-revoked"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> TestEvents.read("nominations.award").stream()
                        .filter(event ->
                                event.json().contains(code) && event.type().contains("revoked"))
                        .findFirst()
                        .ifPresentOrElse(event -> Contracts.assertValid("award", event.json()), () -> {
                            throw new AssertionError("not told yet");
                        }));
    }

    @Test
    void a_revocation_is_a_decision_of_its_own() {
        String code = granted(passed(movement(), "GIAY_KHEN", 1).getFirst());
        String taken = next() + "/QĐ-KCN";
        as("leader")
                .body(newDecision(taken, passed(movement(), "GIAY_KHEN", 1)))
                .post(DECISIONS)
                .then()
                .statusCode(201);
        revoke(code, taken, "2021-12-31", "FALSE_DOCUMENTS")
                .statusCode(409)
                .body("code", equalTo("decision-number-taken"));
        revoke(code, next() + "/QĐ", "2021-12-30", "FALSE_DOCUMENTS")
                .statusCode(422)
                .body("code", equalTo("decided-before-award"))
                .body("errors.pointer", contains("/decision/decidedOn"));
        revoke(code, next() + "/QĐ", "2022-01-05", "BECAUSE").statusCode(400);
        anonymous().get(AWARDS + "/" + code).then().body("state", equalTo("GRANTED"));
    }

    @Test
    void who_built_on_a_revoked_award_is_flagged() {
        String taxCode = enterprise();
        String first = appraised(movement(), "GIAY_KHEN", taxCode);
        String code = granted(through(first));
        String dependant = appraised(movement(), "GIAY_KHEN", taxCode);
        change("insert into eligibility_rule (regime, award, position, rule, prerequisite, years, strictly, verified)"
                + " values ('TDKT_2003', 'GIAY_KHEN', 99, 'SAME_YEAR', 'GIAY_KHEN', 1, false, false)");
        try {
            as("officer")
                    .get(NOMINATIONS + "/" + dependant + "/eligibility")
                    .then()
                    .body("result", equalTo("PASS"));
            revoke(code, next() + "/QĐ", "2022-02-01", "VIOLATION_IN_PERIOD")
                    .statusCode(200)
                    .body("reconsidered", contains(dependant));
            as("officer")
                    .get(NOMINATIONS + "/" + dependant)
                    .then()
                    .body("stage", equalTo("APPRAISED"))
                    .body("flags.kind", contains("PREREQUISITE_REVOKED"));
        } finally {
            change("delete from eligibility_rule where position = 99");
        }
    }

    @Test
    void a_correction_keeps_the_code_and_names_its_decision() {
        String code = granted(passed(movement(), "GIAY_KHEN", 1).getFirst());
        String number = next() + "/QĐ-KCN";
        as("leader")
                .header("If-Match", "\"1\"")
                .body("{\"decision\": " + head(number, "2022-01-10")
                        + ", \"recipientName\": \"Công ty TNHH Đúng Tên\"}")
                .post(AWARDS + "/" + code + "/correction")
                .then()
                .statusCode(200);
        anonymous()
                .get(AWARDS + "/" + code)
                .then()
                .body("recipientName", equalTo("Công ty TNHH Đúng Tên"))
                .body("correctedBy", equalTo(number))
                .body("state", equalTo("GRANTED"));
        anonymous()
                .get(AWARDS + "?recipient=CÔNG TY TNHH đúng tên&year=2021")
                .then()
                .body("items.code", hasItem(code));
        anonymous()
                .get(AWARDS + "?recipient=Công ty TNHH Đúng Tên&year=2020")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_decision_is_published_once_with_all_that_holds() {
        List<String> nominations = passed(movement(), "GIAY_KHEN", 2);
        String decision = decided(nominations).path("id");
        publish(decision, "\"1\"").statusCode(200);
        for (String nomination : nominations) {
            as("officer").get(NOMINATIONS + "/" + nomination).then().body("stage", equalTo("PUBLISHED"));
        }
        publish(decision, "\"2\"").statusCode(409).body("code", equalTo("decision-published"));
    }

    @Test
    void an_award_brings_its_money_and_honours_its_movements_year() {
        String code = granted(passed(movement(), "GIAY_KHEN", 1).getFirst());
        anonymous()
                .get(AWARDS + "/" + code)
                .then()
                .body("money.amount", equalTo(894000))
                .body("money.verified", equalTo(false))
                .body("year", equalTo(2021));
    }

    @Test
    void what_the_board_may_not_decide_goes_up_and_comes_back() {
        List<String> nominations = passed(movement(), "BK_TINH", 2);
        String id = as("leader")
                .body(recommendation(nominations))
                .post(RECOMMENDATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("officer").get(NOMINATIONS + "/" + nominations.getFirst()).then().body("stage", equalTo("RECOMMENDED"));
        up(id, "receipt", "{\"receivedOn\": \"2022-01-07\"}").statusCode(200);
        up(id, "receipt", "{\"receivedOn\": \"2022-01-07\"}").statusCode(409);
        up(id, "answers", "{\"nomination\": \"" + nominations.getFirst() + "\", \"awarded\": true}")
                .statusCode(422)
                .body("code", equalTo("answer-without-decision"));
        up(id, "answers", "{\"nomination\": \"" + nominations.getLast() + "\", \"awarded\": false}")
                .statusCode(422)
                .body("code", equalTo("answer-without-reason"));
        String yes = "{\"nomination\": \"" + nominations.getFirst()
                + "\", \"awarded\": true, \"decisionNumber\": \"88/QĐ-UBND\","
                + " \"decidedOn\": \"2022-03-01\", \"signatory\": \"Chủ tịch\"}";
        up(id, "answers", yes).statusCode(200);
        up(id, "answers", yes).statusCode(409).body("code", equalTo("answered-already"));
        up(
                        id,
                        "answers",
                        "{\"nomination\": \"" + nominations.getLast()
                                + "\", \"awarded\": false, \"reason\": \"Chưa đủ\"}")
                .statusCode(200)
                .body("nominations.awarded", contains(true, false));

        as("officer").get(NOMINATIONS + "/" + nominations.getFirst()).then().body("stage", equalTo("HIGHER_AWARDED"));
        as("officer").get(NOMINATIONS + "/" + nominations.getLast()).then().body("stage", equalTo("HIGHER_REJECTED"));
        String taxCode =
                as("officer").get(NOMINATIONS + "/" + nominations.getFirst()).path("nominee.taxCode");
        anonymous()
                .get(AWARDS + "?taxCode=" + taxCode)
                .then()
                .body("items.decisionNumber", contains("88/QĐ-UBND"))
                .body("items.award", contains("BK_TINH"));
    }

    @Test
    void what_the_board_decides_itself_does_not_go_up() {
        as("leader")
                .body(recommendation(passed(movement(), "GIAY_KHEN", 1)))
                .post(RECOMMENDATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("decidable-here"));
    }

    @Test
    void all_of_it_has_its_roles() {
        String nomination = passed(movement(), "GIAY_KHEN", 1).getFirst();
        var decision = decided(List.of(nomination));
        String award = AWARDS + "/" + decision.path("awards[0].code");
        String revocation = revocation("1/QĐ", "2022-02-01", "FALSE_DOCUMENTS");
        String recommendation = recommendation(List.of(nomination));
        anonymous()
                .header("If-Match", "*")
                .body(revocation)
                .post(award + "/revocation")
                .then()
                .statusCode(401);
        anonymous().body(recommendation).post(RECOMMENDATIONS).then().statusCode(401);
        for (String role : List.of("enterprise", "officer", "council", "secretary", "auditor", "admin", "portal")) {
            as(role).header("If-Match", "*")
                    .body(revocation)
                    .post(award + "/revocation")
                    .then()
                    .statusCode(403);
            as(role).header("If-Match", "*")
                    .body("{}")
                    .post(award + "/correction")
                    .then()
                    .statusCode(403);
            as(role).body(recommendation).post(RECOMMENDATIONS).then().statusCode(403);
        }
        for (String role : List.of("enterprise", "officer", "council", "auditor", "admin", "portal")) {
            as(role).header("If-Match", "*")
                    .post(DECISIONS + "/" + decision.path("id") + "/publication")
                    .then()
                    .statusCode(403);
        }
        as("leader").body(revocation).post(award + "/revocation").then().statusCode(428);
        assertEquals(404, as("leader").get(RECOMMENDATIONS + "/" + nomination).statusCode());
    }

    private static String through(String nomination) {
        change("update nomination set stage = 'PASSED' where id = '" + nomination + "'");
        return nomination;
    }

    private static io.restassured.response.Response decided(List<String> nominations) {
        var answer =
                as("leader").body(newDecision(next() + "/QĐ-KCN", nominations)).post(DECISIONS);
        answer.then().statusCode(201);
        return answer;
    }

    private static String granted(String nomination) {
        return decided(List.of(nomination)).path("awards[0].code");
    }

    private static String head(String number, String day) {
        return """
                {"number": "%s", "decidedOn": "%s", "signatory": "Trưởng Ban", "legalBases": ["Luật"]}
                """.formatted(number, day);
    }

    private static String revocation(String number, String day, String ground) {
        return "{\"decision\": " + head(number, day) + ", \"ground\": \"" + ground + "\", \"reason\": \"Kết luận\"}";
    }

    private static ValidatableResponse revoke(String code, String number, String day, String ground) {
        return as("leader")
                .header("If-Match", "*")
                .body(revocation(number, day, ground))
                .post(AWARDS + "/" + code + "/revocation")
                .then();
    }

    private static ValidatableResponse publish(String decision, String version) {
        return as("secretary")
                .header("If-Match", version)
                .post(DECISIONS + "/" + decision + "/publication")
                .then();
    }

    private static String recommendation(List<String> nominations) {
        return """
                {"number": "21/TTr-KCN", "sentOn": "2022-01-05", "authority": "Chủ tịch Ủy ban nhân dân tỉnh",
                 "signatory": "Trưởng Ban", "nominations": ["%s"]}
                """.formatted(String.join("\", \"", nominations));
    }

    private static ValidatableResponse up(String id, String step, String body) {
        return as("officer")
                .header("If-Match", "*")
                .body(body)
                .post(RECOMMENDATIONS + "/" + id + "/" + step)
                .then();
    }
}
