package vn.kcn.thidua.nominations.movement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.MOVEMENTS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.drafted;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.movementCode;
import static vn.kcn.thidua.nominations.Board.newMovement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

@QuarkusTest
@WithLocalStack
class MovementApiTest {

    @Test
    void a_draft_is_patched_and_a_launched_movement_is_not() {
        String code = drafted("");
        String path = MOVEMENTS + "/" + code;
        patch("officer", path, "\"1\"", "{\"nameVi\": \"Tên mới\", \"nominationsUntil\": \"2022-01-10\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameVi", equalTo("Tên mới"))
                .body("nominationsUntil", equalTo("2022-01-10"))
                .body("nameEn", equalTo("Test movement"));
        patch("leader", path, "\"2\"", "{\"nominationsUntil\": null}")
                .then()
                .statusCode(200)
                .body("nominationsUntil", nullValue());
        patch("officer", path, "\"2\"", "{\"nameVi\": \"X\"}").then().statusCode(412);
        patch("officer", path, "*", "{\"endsOn\": \"2020-01-01\"}").then().statusCode(422);
        patch("officer", path, "*", "{\"regime\": \"TDKT_2026\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("regime-not-in-force"));
        patch("officer", path, "*", "{\"code\": \"OTHER-1\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("movement-code-fixed"));
        as("officer").body("{}").patch(path).then().statusCode(415);
        for (String role : List.of("enterprise", "council", "secretary", "auditor", "admin", "portal")) {
            assertEquals(403, patch(role, path, "*", "{}").statusCode(), role);
        }
        as("leader").header("If-Match", "*").post(path + "/launch").then().statusCode(200);
        patch("officer", path, "*", "{\"nameVi\": \"X\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("movement-launched"));
    }

    private static Response patch(String role, String path, String version, String body) {
        return as(role).contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", version)
                .body(body)
                .patch(path);
    }

    @Test
    void is_drafted_launched_and_closed() {
        String code = movementCode();
        as("officer")
                .body(newMovement(code))
                .post(MOVEMENTS)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/movements/" + code))
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body("kind", equalTo("THEMATIC"))
                .body("launchedOn", nullValue());

        as("leader")
                .header("If-Match", "\"1\"")
                .post(MOVEMENTS + "/" + code + "/launch")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("LAUNCHED"))
                .body("launchedOn", equalTo("2021-08-03"));

        as("leader")
                .header("If-Match", "\"2\"")
                .post(MOVEMENTS + "/" + code + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("version", equalTo(3));
    }

    @Test
    void anybody_reads_it_by_code_or_id() {
        String code = drafted("");
        String id = anonymous()
                .get(MOVEMENTS + "/" + code)
                .then()
                .statusCode(200)
                .body("milestones[0].on", equalTo("2021-09-02"))
                .body("recipients[0].role", equalTo("enterprise"))
                .extract()
                .path("id");
        anonymous().get(MOVEMENTS + "/" + id).then().statusCode(200).body("code", equalTo(code));
        anonymous()
                .header("If-None-Match", "\"1\"")
                .get(MOVEMENTS + "/" + code)
                .then()
                .statusCode(304);
        anonymous()
                .get(MOVEMENTS + "/NO-SUCH")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-movement"));
    }

    @Test
    void the_list_goes_page_by_page() {
        String first = drafted("");
        String second = drafted("");
        List<String> codes = new java.util.ArrayList<>();
        String cursor = null;
        do {
            var request = anonymous().queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(MOVEMENTS);
            page.then().statusCode(200);
            codes.addAll(page.path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(codes.indexOf(first) + 1, codes.indexOf(second));
    }

    @Test
    void drafting_is_for_officer_and_leader() {
        String body = newMovement(movementCode());
        anonymous().body(body).post(MOVEMENTS).then().statusCode(401).body("code", equalTo("unauthenticated"));
        for (String role : List.of("enterprise", "council", "secretary", "auditor", "admin", "portal")) {
            as(role).body(body).post(MOVEMENTS).then().statusCode(403).body("code", equalTo("forbidden"));
        }
        as("leader").body(body).post(MOVEMENTS).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"launch", "closing"})
    void launching_and_closing_are_the_leaders(String command) {
        String path = MOVEMENTS + "/" + drafted("") + "/" + command;
        anonymous().header("If-Match", "\"1\"").post(path).then().statusCode(401);
        for (String role : List.of("enterprise", "officer", "council", "secretary", "auditor", "admin", "portal")) {
            as(role).header("If-Match", "\"1\"").post(path).then().statusCode(403);
        }
    }

    @Test
    void a_launch_says_what_it_has_seen() {
        String path = MOVEMENTS + "/" + drafted("") + "/launch";
        as("leader").post(path).then().statusCode(428).body("code", equalTo("precondition-required"));
        as("leader")
                .header("If-Match", "\"7\"")
                .post(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void is_launched_once() {
        String code = movement();
        as("leader")
                .header("If-Match", "\"2\"")
                .header("Accept-Language", "en")
                .post(MOVEMENTS + "/" + code + "/launch")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-transition"))
                .body("detail", containsString("close"));
    }

    @Test
    void a_code_is_given_once() {
        String code = drafted("");
        as("officer")
                .body(newMovement(code))
                .post(MOVEMENTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("movement-code-taken"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void is_judged_under_a_regime_that_is_known_and_in_force() {
        String body = newMovement(movementCode());
        as("officer")
                .body(body.replace("TDKT_2003", "TDKT_1998"))
                .post(MOVEMENTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-regime"))
                .body("errors[0].pointer", equalTo("/regime"));
        as("officer")
                .body(body.replace("TDKT_2003", "TDKT_2022_ND98"))
                .post(MOVEMENTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("regime-not-in-force"));
    }

    @Test
    void names_every_field_at_fault() {
        String body = newMovement("thường").replace("\"nameEn\": \"Test movement\",", "");
        as("officer")
                .body(body)
                .post(MOVEMENTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-value"))
                .body("errors.pointer", contains("/code", "/nameEn"));
        as("officer")
                .body(newMovement(movementCode()).replace("2021-09-02", "2022-09-02"))
                .post(MOVEMENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/milestones/0/on"));
        as("officer")
                .body(newMovement(movementCode()).replace("2021-08-03", "3/8/2021"))
                .post(MOVEMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/launchesOn"));
        as("officer").body("{").post(MOVEMENTS).then().statusCode(400).body("code", equalTo("malformed-json"));
    }

    @Test
    void a_key_sent_twice_drafts_once() {
        String code = movementCode();
        for (int i = 0; i < 2; i++) {
            as("officer")
                    .header("Idempotency-Key", "draft-" + code)
                    .body(newMovement(code))
                    .post(MOVEMENTS)
                    .then()
                    .statusCode(201)
                    .body("code", equalTo(code));
        }
    }

    @Test
    void every_change_is_told_in_order() {
        String code = movement();
        String id = anonymous().get(MOVEMENTS + "/" + code).path("id");
        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> events = TestEvents.read("nominations.movement", id);
            assertEquals(
                    List.of("vn.kcn.thidua.movement.drafted.v1", "vn.kcn.thidua.movement.launched.v1"),
                    events.stream().map(TestEvent::type).toList());
            assertEquals(
                    List.of(1L, 2L), events.stream().map(TestEvent::version).toList());
            events.forEach(event -> Contracts.assertValid("movement", event.json()));
        });
    }
}
