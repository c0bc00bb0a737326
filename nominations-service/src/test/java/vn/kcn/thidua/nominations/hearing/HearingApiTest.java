package vn.kcn.thidua.nominations.hearing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newSession;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.with;
import static vn.kcn.thidua.nominations.Doors.ROLES;
import static vn.kcn.thidua.nominations.Doors.assertOpenTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class HearingApiTest {

    private static final String LISTED = "/api/v1/public-consultations";

    @Test
    void anybody_comments_on_a_listed_case_and_reads_what_was_answered() {
        String id = listed(movement());
        anonymous().get(LISTED + "?limit=200").then().statusCode(200).body("items.nomination", hasItem(id));
        String comment = commented(id, "Doanh nghiệp còn nợ lương");
        assertEquals(comment, commented(id, "doanh nghiệp CÒN NỢ lương!"), "the same words");
        anonymous().get(LISTED + "/" + id + "/comments").then().body("size()", equalTo(0));
        step(id, comment, "publication", null).statusCode(200).body("copies", equalTo(2));
        step(id, comment, "answer", "Đã trả đủ ngày 05/11/2021").statusCode(200);
        anonymous()
                .get(LISTED + "/" + id + "/comments")
                .then()
                .statusCode(200)
                .body("text", contains("Doanh nghiệp còn nợ lương"))
                .body("answer", contains("Đã trả đủ ngày 05/11/2021"))
                .body("[0].author", nullValue())
                .body(not(containsString("Người Góp Ý")));
    }

    @Test
    void who_wrote_it_is_read_one_by_one_by_the_secretary_and_each_reading_is_in_the_trail() {
        String id = listed(movement());
        String comment = commented(id, "Góp ý " + next());
        String path = NOMINATIONS + "/" + id + "/comments";
        as("secretary").get(path).then().body("author", contains(nullValue()));
        assertEquals(0, reads(comment));
        as("secretary")
                .get(path + "/" + comment)
                .then()
                .statusCode(200)
                .body("author", equalTo("Người Góp Ý Ví Dụ"))
                .body("contact", equalTo("Thôn Ví Dụ"));
        assertEquals(1, reads(comment));
        assertEquals(
                0,
                count("select count(*) from audit_entry where aggregate_id = '" + comment
                        + "' and state::text like '%Thôn Ví Dụ%'"));
        as("auditor")
                .accept("text/csv")
                .get(path + "/table")
                .then()
                .statusCode(200)
                .body(containsString("STT"))
                .body(not(containsString("Người Góp Ý")));
    }

    @Test
    void a_table_for_the_minutes_holds_no_formula() {
        String id = listed(movement());
        commented(id, "=HYPERLINK(\"http://vi-du.invalid\")");
        String table = as("secretary")
                .accept("text/csv")
                .get(NOMINATIONS + "/" + id + "/comments/table")
                .then()
                .extract()
                .asString();
        assertFalse(table.contains("\"=HYPERLINK"), table);
    }

    @Test
    void only_a_listed_case_takes_comments() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        comment(id, "Góp ý").statusCode(404).body("code", equalTo("not-listed"));
        String over = listed(movement());
        change("update nomination set consulted_until = current_date - 1 where id = '" + over + "'");
        comment(over, "Góp ý").statusCode(404);
        comment(listed(movement()), "<b>Góp ý</b>").statusCode(422).body("errors.pointer", contains("/text"));
    }

    @Test
    void the_council_waits_for_the_answers() {
        String movement = movement();
        String id = listed(movement);
        String comment = commented(id, "Góp ý");
        change("update nomination set consulted_until = current_date - 1 where id = '" + id + "'");
        command(as("secretary"), id, "consultation-end", null).statusCode(200);
        String session = newSession(movement, 3, List.of(id));
        as("secretary")
                .body(session)
                .post(SESSIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("comments-unanswered"));
        step(id, comment, "publication", null).statusCode(200);
        as("secretary").body(session).post(SESSIONS).then().statusCode(422);
        step(id, comment, "answer", "Đã xác minh").statusCode(200);
        as("secretary").body(session).post(SESSIONS).then().statusCode(201);
    }

    @Test
    void who_is_recused_is_not_asked_either() {
        String id = listed(movement());
        String comment = commented(id, "Góp ý");
        String token = Tokens.user("recused-" + next(), "secretary");
        with(token)
                .body("{\"reason\": \"Người thân\"}")
                .post(NOMINATIONS + "/" + id + "/recusals")
                .then()
                .statusCode(201);
        with(token).get(LISTED + "?limit=200").then().body("items.nomination", not(hasItem(id)));
        with(token).get(LISTED + "/" + id + "/comments").then().statusCode(404);
        with(token).get(NOMINATIONS + "/" + id + "/comments").then().statusCode(404);
        with(token).get(NOMINATIONS + "/" + id + "/comments/" + comment).then().statusCode(404);
    }

    private record Door(CommentCommand command, String path, String text) {}

    private static final List<Door> DOORS = List.of(
            new Door(CommentCommand.PUBLISH, "publication", null),
            new Door(CommentCommand.WITHHOLD, "withholding", "Xúc phạm cá nhân"),
            new Door(CommentCommand.ANSWER, "answer", "Đã xác minh"));

    @ParameterizedTest
    @EnumSource(CommentState.class)
    void takes_from_each_role_what_the_table_says(CommentState state) {
        String id = listed(movement());
        String comment = commented(id, "Góp ý");
        for (Door door : DOORS) {
            put(comment, state);
            assertEquals(401, send(anonymous(), id, comment, door).statusCode(), door.path());
            for (String role : ROLES) {
                Response answer = send(as(role), id, comment, door);
                String which = role + " " + door.command() + " in " + state;
                if (!role.equals("secretary")) {
                    assertEquals(403, answer.statusCode(), which);
                } else if (state.allowed().contains(door.command())) {
                    assertEquals(200, answer.statusCode(), which);
                    assertEquals(state.after(door.command()).name(), answer.path("state"), which);
                } else {
                    assertEquals(409, answer.statusCode(), which);
                    assertEquals("wrong-transition", answer.path("code"), which);
                }
            }
        }
    }

    @Test
    void reading_comments_has_its_roles() {
        String path = NOMINATIONS + "/" + listed(movement()) + "/comments";
        Set<String> staff = Set.of("officer", "secretary", "leader", "auditor");
        assertOpenTo(staff, who -> who.get(path));
        assertOpenTo(staff, who -> who.accept("text/csv").get(path + "/table"));
        assertOpenTo(Set.of("secretary"), who -> who.get(path + "/017dff00-0000-7000-8000-00000000ffff"));
    }

    private static long reads(String comment) {
        return count("select count(*) from audit_entry where aggregate_id = '" + comment
                + "' and type = 'vn.kcn.thidua.public-comment.author-read.v1'");
    }

    private static String listed(String movement) {
        String id = appraised(movement, "GIAY_KHEN", enterprise());
        command(as("secretary"), id, "consultation", "{\"workingDays\": 10}").statusCode(200);
        return id;
    }

    private static ValidatableResponse comment(String id, String text) {
        return anonymous()
                .body("{\"text\": \"" + text.replace("\"", "\\\"")
                        + "\", \"name\": \"Người Góp Ý Ví Dụ\", \"contact\": \"Thôn Ví Dụ\"}")
                .post(LISTED + "/" + id + "/comments")
                .then();
    }

    private static String commented(String id, String text) {
        return comment(id, text).statusCode(202).extract().path("reference");
    }

    private static ValidatableResponse step(String id, String comment, String path, String text) {
        return send(as("secretary"), id, comment, new Door(CommentCommand.PUBLISH, path, text))
                .then();
    }

    private static Response send(RequestSpecification who, String id, String comment, Door door) {
        RequestSpecification request = who.header("If-Match", "*");
        return (door.text() == null ? request : request.body("{\"text\": \"" + door.text() + "\"}"))
                .post(NOMINATIONS + "/" + id + "/comments/" + comment + "/" + door.path());
    }

    private static void put(String comment, CommentState state) {
        change("update public_comment set state = '" + state + "', reason = 'x', answer = 'x', answered_at = now()"
                + " where id = '" + comment + "'");
    }
}
