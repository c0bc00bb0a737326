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
                .contentType("application/merge-patch+json; charset=utf-8")
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
                .contentType("application/merge-patch+json; charset=utf-8")
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
                .contentType("application/merge-patch+json; charset=utf-8")
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

    private static ValidatableResponse note(String role, String id, String note) {
        return Board.as(role).body(note).post(TASKS + "/" + id + "/notes").then();
    }

    @Test
    void a_past_day_is_judged_by_what_was_known_of_that_day() {
        String movement = Board.movement();
        String id = plan(movement);
        note("officer", id, """
                        {"on": "2021-09-02", "text": "Đã bàn giao 12/30 ha", "state": "IN_PROGRESS"}""")
                .statusCode(201)
                .body("state", equalTo("IN_PROGRESS"))
                .body("since", equalTo("2021-09-02"))
                .body("late", equalTo(true))
                .body("notes.text", contains("Đã bàn giao 12/30 ha"));
        note("officer", id, """
                        {"on": "2022-01-10", "text": "Đã bàn giao 30/30 ha", "state": "DONE"}""").statusCode(201).body("version", equalTo(3));

        for (String[] day : new String[][] {
            {"2021-09-01", "PLANNED", "false", "0"},
            {"2021-12-31", "IN_PROGRESS", "false", "1"},
            {"2022-01-09", "IN_PROGRESS", "true", "1"},
            {"2022-01-10", "DONE", "false", "2"}
        }) {
            boolean late = Boolean.parseBoolean(day[2]);
            Board.anonymous()
                    .get(TASKS + "/" + id + "?asOf=" + day[0])
                    .then()
                    .statusCode(200)
                    .body("state", equalTo(day[1]))
                    .body("late", equalTo(late))
                    .body("notes.size()", equalTo(Integer.parseInt(day[3])));
            Board.anonymous()
                    .get(TASKS + "?late=true&movement=" + movement + "&asOf=" + day[0])
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(late ? 1 : 0));
        }
        Board.anonymous().get(TASKS + "?asOf=2999-01-01").then().statusCode(422).body("code", equalTo("day-in-future"));
        Board.anonymous().get(TASKS + "?asOf=2021-02-30").then().statusCode(400).body("code", equalTo("invalid-date"));
    }

    @Test
    void milestones_are_kept_with_the_task_and_change_as_a_whole() {
        String id = plan(Board.movement());

        patch("officer", id, "\"1\"", """
                        {"milestones": [{"nameVi": "Đợt 1", "nameEn": "Phase 1", "due": "2021-08-19"},
                                        {"nameVi": "Đợt 2", "nameEn": "Phase 2", "due": "2021-09-02"}]}""").statusCode(200).body("milestones.late", contains(true, true));
        patch("officer", id, "\"2\"", """
                        {"milestones": [{"nameVi": "Đợt 1", "nameEn": "Phase 1", "due": "2021-08-19",
                                         "reachedOn": "2021-08-18"}]}""")
                .statusCode(200)
                .body("milestones.nameVi", contains("Đợt 1"))
                .body("milestones[0].reachedOn", equalTo("2021-08-18"))
                .body("milestones[0].late", equalTo(false));
        patch("officer", id, "\"3\"", """
                        {"milestones": [{"nameVi": "Đợt 3", "nameEn": "Phase 3", "due": "2022-01-01"}]}""")
                .statusCode(422)
                .body("code", equalTo("milestone-after-due"))
                .body("errors[0].pointer", equalTo("/milestones/0/due"));
        patch("officer", id, "\"3\"", """
                        {"milestones": [{"nameVi": "", "nameEn": "Phase 3", "due": "2021-12-31"}]}""").statusCode(422).body("errors[0].pointer", equalTo("/milestones/0/nameVi"));
    }

    @Test
    void notes_are_an_officers_and_say_something_of_a_day_that_has_come() {
        String id = plan(Board.movement());
        String note = "{\"on\": \"2021-09-02\", \"text\": \"Đang thực hiện\"}";

        Board.anonymous().body(note).post(TASKS + "/" + id + "/notes").then().statusCode(401);
        for (String role : List.of("enterprise", "council", "auditor")) {
            note(role, id, note).statusCode(403);
        }
        note("officer", id, "{\"on\": \"2021-09-02\", \"text\": \" \"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
        note("officer", id, "{\"on\": \"2999-01-01\", \"text\": \"Sẽ thực hiện\"}")
                .statusCode(422)
                .body("code", equalTo("day-in-future"))
                .body("errors[0].pointer", equalTo("/on"));
        note("officer", "018f0000-0000-7000-8000-000000000000", note).statusCode(404);
    }
}
