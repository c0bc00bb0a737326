package vn.kcn.thidua.nominations.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.COMPLETE;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.called;
import static vn.kcn.thidua.nominations.Board.drafted;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.member;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newNomination;
import static vn.kcn.thidua.nominations.Board.nomination;
import static vn.kcn.thidua.nominations.Board.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Drafting, changing and reading; what follows is in {@link DossierApiTest}. */
@QuarkusTest
@WithLocalStack
class NominationApiTest {

    @Test
    void an_enterprise_drafts_its_own() {
        String taxCode = enterprise();
        String id = hr(taxCode)
                .body(newNomination(movement(), "GIAY_KHEN", taxCode, COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("DRAFT"))
                .body("regime", equalTo("TDKT_2003"))
                .body("nominee.taxCode", equalTo(taxCode))
                .extract()
                .path("id");
        hr(taxCode).get(NOMINATIONS + "/" + id).then().statusCode(200).body("documents.size()", equalTo(3));
    }

    @Test
    void an_enterprise_drafts_for_nobody_else() {
        String movement = movement();
        hr(enterprise())
                .body(newNomination(movement, "GIAY_KHEN", enterprise(), COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        with(Tokens.user("hr.unbound", "enterprise"))
                .body(newNomination(movement, "GIAY_KHEN", enterprise(), COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void anothers_nomination_does_not_exist() {
        String movement = movement();
        String one = enterprise();
        String other = enterprise();
        String id = nomination(movement, "GIAY_KHEN", one);

        hr(other).get(NOMINATIONS + "/" + id).then().statusCode(404).body("code", equalTo("unknown-nomination"));
        hr(other)
                .header("If-Match", "\"1\"")
                .post(NOMINATIONS + "/" + id + "/submission")
                .then()
                .statusCode(404);
        patch(Tokens.enterprise(other), id, "\"1\"", "{\"achievements\": \"x\"}")
                .then()
                .statusCode(404);
        hr(other)
                .get(NOMINATIONS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        hr(one).get(NOMINATIONS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void the_council_reads_what_has_been_put_to_it() {
        String movement = movement();
        String draft = nomination(movement, "GIAY_KHEN", enterprise());
        String before = appraised(movement, "GIAY_KHEN", enterprise());
        called(movement, 3, List.of(before));

        member(1).get(NOMINATIONS + "/" + draft).then().statusCode(404);
        member(1).get(NOMINATIONS + "/" + before).then().statusCode(200);
        member(1)
                .get(NOMINATIONS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.id", contains(before));
    }

    @Test
    void the_list_is_narrowed_by_stage() {
        String movement = movement();
        String id = nomination(movement, "GIAY_KHEN", enterprise());
        as("officer")
                .get(NOMINATIONS + "?stage=DRAFT&limit=200&movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as("officer")
                .get(NOMINATIONS + "?stage=AWARDED&movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        as("officer").get(NOMINATIONS + "?stage=WON").then().statusCode(400).body("code", equalTo("unknown-stage"));
    }

    @Test
    void the_same_is_nominated_once() {
        String movement = movement();
        String taxCode = enterprise();
        String first = nomination(movement, "GIAY_KHEN", taxCode);
        hr(taxCode)
                .body(newNomination(movement, "GIAY_KHEN", taxCode, COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-nominated"))
                .body("detail", containsString("/api/v1/nominations/" + first));
        // a theme is one achievement: not several forms for it
        as("officer")
                .body(newNomination(movement, "BK_TINH", taxCode, COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(409)
                .body("link", equalTo("/api/v1/nominations/" + first));
        nomination(movement(), "GIAY_KHEN", taxCode);
    }

    @Test
    void of_two_who_nominate_the_same_at_once_one_is_told_of_the_other() throws Exception {
        String body = newNomination(movement(), "GIAY_KHEN", enterprise(), COMPLETE);
        Callable<Integer> draft =
                () -> as("officer").body(body).post(NOMINATIONS).statusCode();
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Integer> statuses = pool
                    .invokeAll(Stream.generate(() -> draft).limit(6).toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses);
        }
    }

    @Test
    void a_nomination_names_what_exists() {
        String movement = movement();
        String taxCode = enterprise();
        refused(newNomination(movement, "GIAY_KHEN_X", taxCode, COMPLETE), 422, "unknown-award", "/award");
        refused(newNomination("NO-SUCH", "GIAY_KHEN", taxCode, COMPLETE), 422, "unknown-movement", "/movement");
        refused(
                newNomination(movement, "GIAY_KHEN", "0100000000", COMPLETE),
                422,
                "unknown-enterprise",
                "/nominee/taxCode");
        refused(newNomination(movement, "GIAY_KHEN", "12345", COMPLETE), 422, "invalid-value", "/nominee/taxCode");
        refused(newNomination(drafted(""), "GIAY_KHEN", taxCode, COMPLETE), 409, "movement-not-running", null);
    }

    @Test
    void an_award_is_for_its_own_kinds_of_recipient() {
        String regular = movement(", \"kind\": \"REGULAR\"");
        refused(
                newNomination(regular, "CSTD_TINH", enterprise(), COMPLETE),
                422,
                "wrong-recipient-kind",
                "/nominee/kind");
        refused(
                newNomination(regular, "GIAY_KHEN", enterprise(), COMPLETE).replace("ENTERPRISE", "HOUSEHOLD"),
                422,
                "household-not-nominated-here",
                "/nominee");
        refused(
                newNomination(regular, "GIAY_KHEN", enterprise(), COMPLETE).replace("ENTERPRISE", "ROBOT"),
                400,
                "unreadable-value",
                "/nominee/kind");
    }

    @ParameterizedTest
    @CsvSource({"CSTDCS", "CSTD_TINH", "LDTT"})
    void a_thematic_movement_gives_no_titles(String award) {
        refused(
                newNomination(movement(), award, enterprise(), COMPLETE).replace("ENTERPRISE", "INDIVIDUAL"),
                422,
                "award-not-in-thematic-movement",
                "/award");
    }

    @Test
    void an_enterprise_decides_its_own_peoples_titles() {
        String movement = movement(", \"kind\": \"REGULAR\"");
        refused(
                newNomination(movement, "LDTT", enterprise(), COMPLETE).replace("ENTERPRISE", "INDIVIDUAL"),
                422,
                "enterprise-decides",
                "/award");
    }

    @Test
    void the_boards_own_people_need_no_tax_code() {
        String movement = movement(", \"kind\": \"REGULAR\"");
        String body = """
                {"movement": "%s", "award": "LDTT", "achievements": "Hoàn thành tốt nhiệm vụ",
                 "nominee": {"kind": "INDIVIDUAL", "name": "Người Ví Dụ", "reference": "VP-01"}}
                """.formatted(movement);
        String id = as("officer")
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        hr(enterprise()).get(NOMINATIONS + "/" + id).then().statusCode(404);
        as("officer")
                .body(body.replace("VP-01", "VP-02"))
                .post(NOMINATIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void after_the_last_day_it_is_late() {
        String movement = movement(", \"nominationsUntil\": \"2022-01-31\"");
        refused(newNomination(movement, "GIAY_KHEN", enterprise(), COMPLETE), 409, "phase-closed", null);
    }

    @Test
    void a_draft_is_changed_with_what_was_seen() {
        String taxCode = enterprise();
        String id = nomination(movement(), "GIAY_KHEN", taxCode);
        String token = Tokens.enterprise(taxCode);

        patch(token, id, "\"1\"", "{\"achievements\": \"Tạo thêm việc làm\", \"nominee\": {\"name\": \"Công ty Một\"}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("achievements", equalTo("Tạo thêm việc làm"))
                .body("nominee.name", equalTo("Công ty Một"))
                .body("nominee.taxCode", equalTo(taxCode))
                .body("documents.size()", equalTo(3));
        patch(token, id, "\"1\"", "{\"achievements\": \"x\"}")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        patch(token, id, null, "{\"achievements\": \"x\"}").then().statusCode(428);
        patch(token, id, "\"2\"", "{\"award\": \"BK_TINH\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        patch(token, id, "\"2\"", "{\"achievements\": null}").then().statusCode(422);
        patch(token, id, "\"2\"", "{\"nominee\": {\"taxCode\": \"" + enterprise() + "\"}}")
                .then()
                .statusCode(403);
    }

    @Test
    void a_draft_does_not_become_what_is_nominated_already() {
        String movement = movement();
        String taken = enterprise();
        nomination(movement, "GIAY_KHEN", taken);
        String id = nomination(movement, "GIAY_KHEN", enterprise());
        patch(Tokens.as("officer"), id, "\"1\"", "{\"nominee\": {\"taxCode\": \"" + taken + "\"}}")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-nominated"));
        as("officer").get(NOMINATIONS + "/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void drafting_is_for_enterprises_and_officers() {
        String body = newNomination(movement(), "GIAY_KHEN", enterprise(), COMPLETE);
        anonymous().body(body).post(NOMINATIONS).then().statusCode(401);
        for (String role : List.of("council", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).body(body).post(NOMINATIONS).then().statusCode(403);
        }
        as("officer").body(body).post(NOMINATIONS).then().statusCode(201);
    }

    @Test
    void changing_and_submitting_are_for_enterprises_and_officers() {
        String id = nomination(movement(), "GIAY_KHEN", enterprise());
        for (String role : List.of("council", "secretary", "leader", "auditor", "admin", "portal")) {
            patch(Tokens.as(role), id, "\"1\"", "{}").then().statusCode(403);
            as(role).header("If-Match", "\"1\"")
                    .post(NOMINATIONS + "/" + id + "/submission")
                    .then()
                    .statusCode(403);
        }
        anonymous()
                .header("If-Match", "\"1\"")
                .post(NOMINATIONS + "/" + id + "/submission")
                .then()
                .statusCode(401);
    }

    @Test
    void reading_is_for_those_who_work_with_it() {
        String id = nomination(movement(), "GIAY_KHEN", enterprise());
        for (String path : List.of(NOMINATIONS, NOMINATIONS + "/" + id)) {
            anonymous().get(path).then().statusCode(401);
            for (String role : List.of("admin", "portal")) {
                as(role).get(path).then().statusCode(403);
            }
            for (String role : List.of("officer", "secretary", "leader", "auditor")) {
                as(role).get(path).then().statusCode(200);
            }
        }
    }

    private static void refused(String body, int status, String code, String pointer) {
        var answer = as("officer")
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        if (pointer != null) {
            answer.body("errors.pointer", contains(pointer));
        }
    }

    private static io.restassured.response.Response patch(String token, String id, String etag, String body) {
        var request = io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch(NOMINATIONS + "/" + id);
    }
}
