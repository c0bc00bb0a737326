package vn.kcn.thidua.indicators.keytask;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class KeyTaskApiTest {

    private static final String TASKS = "/api/v1/key-tasks";

    private static String task(String movement) {
        return """
                {"movement": "%s", "code": "LAND_CLEARANCE", "nameVi": "Giải phóng mặt bằng", "nameEn": "Land clearance",
                 "owner": "Phòng Quy hoạch", "due": "2021-12-31"}
                """.formatted(movement);
    }

    private static String plan(String movement) {
        return Board.officer()
                .body(task(movement))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse patch(String role, String id, String ifMatch, String patch) {
        return Board.as(role)
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(patch)
                .patch(TASKS + "/" + id)
                .then();
    }

    @Test
    void an_officer_plans_and_follows_and_everybody_reads() {
        String movement = Board.movement();
        String id = plan(movement);

        patch("officer", id, "\"1\"", "{\"state\": \"IN_PROGRESS\"}")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("owner", equalTo("Phòng Quy hoạch"))
                .body("version", equalTo(2));

        Board.anonymous()
                .get(TASKS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("late", equalTo(true));
        Board.anonymous()
                .queryParam("movement", movement)
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items.code", contains("LAND_CLEARANCE"));
    }

    @Test
    void the_etag_that_was_read_is_the_one_to_send() {
        String id = plan(Board.movement());
        String etag = Board.anonymous().get(TASKS + "/" + id).header("ETag");

        patch("officer", id, etag, "{\"state\": \"DONE\"}")
                .statusCode(200)
                .body("late", equalTo(false))
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void changing_says_what_it_has_seen() {
        String id = plan(Board.movement());

        patch("officer", id, "\"5\"", "{\"state\": \"DONE\"}").statusCode(412);
        Board.officer()
                .contentType("application/merge-patch+json")
                .body("{\"state\": \"DONE\"}")
                .patch(TASKS + "/" + id)
                .then()
                .statusCode(428);
        Board.officer()
                .header("If-Match", "\"1\"")
                .body("{\"state\": \"DONE\"}")
                .patch(TASKS + "/" + id)
                .then()
                .statusCode(415);
    }

    @Test
    void a_patch_that_changes_nothing_is_no_change() {
        String id = plan(Board.movement());

        patch("officer", id, "\"1\"", "{\"state\": \"PLANNED\"}")
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void refuses_wrong_moves_and_wrong_fields() {
        String id = plan(Board.movement());
        patch("officer", id, "\"1\"", "{\"state\": \"DONE\"}").statusCode(200);

        patch("officer", id, "\"2\"", "{\"state\": \"PLANNED\"}")
                .statusCode(409)
                .body("code", equalTo("key-task-transition"));
        patch("officer", id, "\"2\"", "{\"owner\": null}").statusCode(422).body("errors[0].pointer", equalTo("/owner"));
        patch("officer", id, "\"2\"", "{\"code\": \"OTHER\"}").statusCode(400).body("code", equalTo("unknown-field"));
    }

    @Test
    void planning_and_changing_take_a_token_of_an_officer() {
        String movement = Board.movement();
        String id = plan(movement);

        Board.anonymous().body(task(movement)).post(TASKS).then().statusCode(401);
        Board.anonymous()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(TASKS + "/" + id)
                .then()
                .statusCode(401);
        for (String role : List.of("enterprise", "council", "auditor")) {
            Board.as(role).body(task(movement)).post(TASKS).then().statusCode(403);
            patch(role, id, "\"1\"", "{\"state\": \"DONE\"}").statusCode(403);
        }
    }

    @Test
    void a_movement_has_a_task_of_one_code_once() {
        String movement = Board.movement();
        plan(movement);

        Board.officer()
                .body(task(movement))
                .post(TASKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("key-task-exists"));
        Board.officer()
                .body(task("NOBODYS"))
                .post(TASKS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-movement"));
        Board.anonymous()
                .get(TASKS + "/018f0000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void late_ones_are_listed_by_themselves() {
        String movement = Board.movement();
        for (String[] task : new String[][] {
            {"LATE", "2021-12-31", "IN_PROGRESS"}, {"DONE", "2021-12-31", "DONE"}, {"AHEAD", "2999-12-31", "PLANNED"}
        }) {
            Board.officer()
                    .body("{\"movement\": \"" + movement + "\", \"code\": \"" + task[0]
                            + "\", \"nameVi\": \"Việc\", \"nameEn\": \"Task\", \"owner\": \"Văn phòng\", \"due\": \""
                            + task[1] + "\", \"state\": \"" + task[2] + "\"}")
                    .post("/api/v1/key-tasks")
                    .then()
                    .statusCode(201);
        }

        Board.anonymous()
                .get("/api/v1/key-tasks?late=true&limit=1&movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.code", contains("LATE"));
        Board.anonymous()
                .get("/api/v1/key-tasks?movement=" + movement)
                .then()
                .body("items.code", contains("LATE", "DONE", "AHEAD"));
    }
}
