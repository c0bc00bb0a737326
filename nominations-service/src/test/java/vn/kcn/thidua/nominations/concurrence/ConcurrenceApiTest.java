package vn.kcn.thidua.nominations.concurrence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.movementCode;
import static vn.kcn.thidua.nominations.Board.newMovement;
import static vn.kcn.thidua.nominations.Board.nomination;
import static vn.kcn.thidua.nominations.Board.with;
import static vn.kcn.thidua.nominations.Doors.ROLES;
import static vn.kcn.thidua.nominations.Doors.assertOpenTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ConcurrenceApiTest {

    private static final String CONCURRENCES = "/api/v1/concurrences";

    @Test
    void an_agency_is_asked_and_its_letter_recorded() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String asked = asked(id, "TAX");
        as("officer")
                .get(CONCURRENCES + "/" + asked)
                .then()
                .statusCode(200)
                .body("silence", equalTo("WAIT"))
                .body("says", nullValue())
                .body("overdueBy", equalTo(0));
        assertRule(id, "NEEDS_EVIDENCE");
        byte[] letter = "Cục Thuế không có ý kiến phản đối".getBytes(StandardCharsets.UTF_8);
        String file = as("officer")
                .contentType("text/plain")
                .body(letter)
                .post(CONCURRENCES + "/" + asked + "/attachments?name=tra-loi.txt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        answer(asked, "AGREE")
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("files.sealed", contains(true));
        assertRule(id, "PASS");
        as("auditor")
                .accept("*/*")
                .get(CONCURRENCES + "/" + asked + "/attachments/" + file)
                .then()
                .statusCode(200);
        as("officer")
                .contentType("text/plain")
                .body(letter)
                .post(CONCURRENCES + "/" + asked + "/attachments?name=khac.txt")
                .then()
                .statusCode(409);
        as("secretary").get(NOMINATIONS + "/" + id + "/concurrences").then().body("id", contains(asked));
    }

    @Test
    void an_objection_fails_the_rule_until_the_agency_is_asked_anew() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        answer(asked(id, "ENVIRONMENT"), "OBJECT").statusCode(200);
        assertRule(id, "FAIL");
        String anew = asked(id, "ENVIRONMENT");
        assertRule(id, "NEEDS_EVIDENCE");
        answer(anew, "NO_OPINION").statusCode(200);
        assertRule(id, "PASS");
    }

    @ParameterizedTest
    @CsvSource({"AGREEMENT, AGREE, PASS", "NO_OPINION, NO_OPINION, PASS", "WAIT, , NEEDS_EVIDENCE"})
    void who_is_late_says_what_silence_means(String silence, String says, String result) {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String asked = asked(id, "TAX");
        escalate(asked).statusCode(409).body("code", equalTo("not-overdue"));
        change("update concurrence set asked_on = '2021-12-01', due_on = '2021-12-15', silence = '" + silence
                + "' where id = '" + asked + "'");
        as("auditor")
                .get(CONCURRENCES + "/" + asked)
                .then()
                .body("says", equalTo(says))
                .body("overdueBy", greaterThan(200));
        as("secretary").get(CONCURRENCES + "?overdue=true&limit=200").then().body("items.id", hasItem(asked));
        assertRule(id, result);
        escalate(asked).statusCode(200).body("escalatedTo", equalTo("UBND tỉnh"));
        answer(asked, "OBJECT").statusCode(200).body("says", equalTo("OBJECT"));
        assertRule(id, "FAIL");
        as("secretary").get(CONCURRENCES + "?overdue=true&limit=200").then().body("items.id", not(hasItem(asked)));
    }

    @Test
    void the_regime_says_whom_to_hear_about_an_enterprise() {
        String movement = later();
        String id = nomination(movement, "GIAY_KHEN", enterprise());
        assertRule(id, "NEEDS_EVIDENCE");
        change("update nomination set stage = 'APPRAISED' where id = '" + id + "'");
        for (String subject : List.of("TAX", "ENVIRONMENT", "SOCIAL_INSURANCE")) {
            assertRule(id, "NEEDS_EVIDENCE");
            answer(asked(id, subject), "AGREE").statusCode(200);
        }
        assertRule(id, "PASS");
    }

    @Test
    void only_a_case_under_appraisal_is_put_to_agencies() {
        String draft = nomination(movement(), "GIAY_KHEN", enterprise());
        ask(draft, "TAX").statusCode(409).body("code", equalTo("not-under-appraisal"));
    }

    @Test
    void who_is_recused_sees_nothing_of_it() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String asked = asked(id, "TAX");
        String token = Tokens.user("recused-" + asked, "secretary", "council");
        with(token)
                .body("{\"reason\": \"Người thân\"}")
                .post(NOMINATIONS + "/" + id + "/recusals")
                .then()
                .statusCode(201);
        with(token).get(CONCURRENCES + "/" + asked).then().statusCode(404).body("code", equalTo("unknown-concurrence"));
        with(token).get(NOMINATIONS + "/" + id + "/concurrences").then().statusCode(404);
        with(token).get(CONCURRENCES + "?limit=200").then().body("items.id", not(hasItem(asked)));
    }

    private record Door(ConcurrenceCommand command, String path, String body, Set<String> roles) {}

    private static final List<Door> DOORS = List.of(
            new Door(
                    ConcurrenceCommand.ANSWER,
                    "answer",
                    "{\"answer\": \"AGREE\", \"document\": \"Văn bản 512\"}",
                    Set.of("officer", "secretary")),
            new Door(
                    ConcurrenceCommand.ESCALATE,
                    "escalation",
                    "{\"to\": \"UBND tỉnh\", \"reason\": \"Quá hạn\"}",
                    Set.of("secretary", "leader")),
            new Door(ConcurrenceCommand.WITHDRAW, "withdrawal", "{\"reason\": \"Gửi nhầm\"}", Set.of("secretary")));

    @ParameterizedTest
    @EnumSource(ConcurrenceState.class)
    void takes_from_each_role_what_the_table_says(ConcurrenceState state) {
        String asked = asked(appraised(movement(), "GIAY_KHEN", enterprise()), "TAX");
        for (Door door : DOORS) {
            put(asked, state);
            assertEquals(401, send(anonymous(), asked, door).statusCode(), door.path());
            for (String role : ROLES) {
                Response answer = send(as(role), asked, door);
                String which = role + " " + door.command() + " in " + state;
                if (!door.roles().contains(role)) {
                    assertEquals(403, answer.statusCode(), which);
                } else if (state.allowed().contains(door.command())) {
                    assertEquals(200, answer.statusCode(), which);
                    assertEquals(state.after(door.command()).name(), answer.path("state"), which);
                    put(asked, state);
                } else {
                    assertEquals(409, answer.statusCode(), which);
                    assertEquals("wrong-transition", answer.path("code"), which);
                }
            }
        }
    }

    @Test
    void asking_and_reading_have_their_roles() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String asked = asked(id, "TAX");
        assertOpenTo(
                Set.of("officer", "secretary"),
                who -> who.body(question("LABOUR")).post(NOMINATIONS + "/" + id + "/concurrences"));
        assertOpenTo(Set.of("officer", "secretary", "leader", "auditor"), who -> who.get(CONCURRENCES));
        // a member of the council reads what was put to a council
        assertOpenTo(
                Set.of("officer", "secretary", "leader", "auditor", "council"),
                who -> who.get(CONCURRENCES + "/" + asked));
        assertOpenTo(
                Set.of("officer", "secretary", "leader", "auditor", "council"),
                who -> who.get(NOMINATIONS + "/" + id + "/concurrences"));
        assertOpenTo(
                Set.of("officer", "secretary"),
                who -> who.contentType("text/plain")
                        .body("Văn bản trả lời")
                        .post(CONCURRENCES + "/" + asked + "/attachments?name=tra-loi.txt"));
    }

    /** A movement under a regime that wants agencies heard. */
    private static String later() {
        String code = movementCode();
        as("officer")
                .body(newMovement(code).replace("TDKT_2003", "TDKT_2022_ND98").replace("2021-", "2024-"))
                .post("/api/v1/movements")
                .then()
                .statusCode(201);
        as("leader")
                .header("If-Match", "\"1\"")
                .post("/api/v1/movements/" + code + "/launch")
                .then()
                .statusCode(200);
        return code;
    }

    private static void assertRule(String id, String outcome) {
        as("officer")
                .get(NOMINATIONS + "/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body("rules.find { it.rule == 'AGENCIES_HEARD' }.result", equalTo(outcome));
    }

    private static String question(String subject) {
        return """
                {"subject": "%s", "agency": "Cơ quan ví dụ", "question": "Việc chấp hành pháp luật năm 2021"}
                """.formatted(subject);
    }

    private static ValidatableResponse ask(String id, String subject) {
        return as("officer")
                .body(question(subject))
                .post(NOMINATIONS + "/" + id + "/concurrences")
                .then();
    }

    private static String asked(String id, String subject) {
        return ask(id, subject).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse answer(String asked, String answer) {
        return as("officer")
                .header("If-Match", "*")
                .body("{\"answer\": \"" + answer + "\", \"document\": \"Văn bản số 512\"}")
                .post(CONCURRENCES + "/" + asked + "/answer")
                .then();
    }

    private static ValidatableResponse escalate(String asked) {
        return send(as("secretary"), asked, DOORS.get(1)).then();
    }

    private static Response send(RequestSpecification who, String asked, Door door) {
        return who.header("If-Match", "*").body(door.body()).post(CONCURRENCES + "/" + asked + "/" + door.path());
    }

    private static void put(String asked, ConcurrenceState state) {
        boolean isAnswered = state == ConcurrenceState.ANSWERED;
        change("update concurrence set state = '" + state + "', asked_on = '2021-12-01', due_on = '2021-12-15',"
                + (isAnswered
                        ? " answer = 'AGREE', document = 'x', answered_at = now(),"
                        : " answer = null, document = null, answered_at = null,")
                + " withdrawn_at = " + (state == ConcurrenceState.WITHDRAWN ? "now()" : "null") + ","
                + " escalated_to = 'UBND tỉnh' where id = '" + asked + "'");
    }
}
