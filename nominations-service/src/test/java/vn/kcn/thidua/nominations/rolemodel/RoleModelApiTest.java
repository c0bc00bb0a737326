package vn.kcn.thidua.nominations.rolemodel;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

@QuarkusTest
@WithLocalStack
class RoleModelApiTest {

    private static final String MODELS = "/api/v1/role-models";
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1
    };

    private String code;
    private String id;

    @BeforeEach
    void a_draft() {
        code = as("leader")
                .body(newDecision(next() + "/QĐ-KCN", passed(movement(), "GIAY_KHEN", 1)))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("awards[0].code");
        id = as("officer")
                .body(story())
                .post(MODELS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    @Test
    void a_story_is_drafted_published_and_withdrawn() {
        anonymous().get(MODELS + "/" + id).then().statusCode(404);
        anonymous().get(MODELS + "?award=" + code).then().body("items", hasSize(0));

        step(as("secretary"), "publication", "\"1\"", null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("PUBLISHED"));
        anonymous()
                .get(MODELS + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Chuyện ví dụ"))
                .body("awards.code", contains(code))
                .body("awards.holds", contains(true))
                .body("consentedOn", nullValue());
        anonymous().get(MODELS + "?award=" + code).then().body("items.id", contains(id));
        revise("\"2\"").then().statusCode(409).body("code", equalTo("wrong-transition"));

        step(as("leader"), "withdrawal", "\"2\"", "{\"reason\": \"Đề nghị của người được nêu\"}")
                .then()
                .statusCode(200)
                .body("withdrawal", equalTo("Đề nghị của người được nêu"));
        anonymous().get(MODELS + "/" + id).then().statusCode(410).body("code", equalTo("role-model-withdrawn"));
        as("officer").get(MODELS + "/" + id).then().statusCode(200);
        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> events = TestEvents.read("nominations.role-model", id);
            assertEquals(
                    List.of("drafted", "published", "withdrawn"),
                    events.stream().map(event -> event.type().split("\\.")[4]).toList());
            events.forEach(event -> Contracts.assertValid("role-model", event.json()));
        });
    }

    @Test
    void a_draft_is_changed_by_who_has_seen_it() {
        revise("\"1\"").then().statusCode(200).body("title", equalTo("Tên khác"));
        revise("\"1\"").then().statusCode(412);
        as("officer")
                .body("{\"title\": \"x\"}")
                .contentType("application/merge-patch+json; charset=utf-8")
                .patch(MODELS + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void pictures_are_public_with_their_story() {
        String picture =
                picture("anh.png", PNG).then().statusCode(201).extract().path("id");
        String path = MODELS + "/" + id + "/pictures/" + picture;
        anonymous().get(path).then().statusCode(404);

        step(as("leader"), "publication", "\"1\"", null).then().statusCode(200);

        anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff");
        anonymous().get(MODELS + "/" + id).then().body("pictures.path", contains(path));
        picture("sau.png", PNG).then().statusCode(409);
    }

    @Test
    void a_text_is_no_picture_and_is_not_kept() {
        picture("anh.txt", "Văn bản".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-picture"));
        assertEquals(0, count("select count(*) from attachment where owner = 'role-model/" + id + "'"));
    }

    @Test
    void everybody_has_his_part_and_no_other() {
        for (String role : List.of("enterprise", "council", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).body(story()).post(MODELS).then().statusCode(403);
        }
        for (String role : List.of("enterprise", "officer", "council", "auditor", "admin", "portal")) {
            step(as(role), "publication", "\"1\"", null).then().statusCode(403);
            step(as(role), "withdrawal", "\"1\"", "{\"reason\": \"x\"}").then().statusCode(403);
        }
        anonymous().body(story()).post(MODELS).then().statusCode(401);
        step(anonymous(), "publication", "\"1\"", null).then().statusCode(401);
        as("portal").get(MODELS + "/" + id).then().statusCode(404);
        as("auditor").get(MODELS + "/" + id).then().statusCode(200);
    }

    @Test
    void a_story_of_no_award_is_refused() {
        as("officer")
                .body(story().replace(code, "7KM3P-XC9TA-4VRWE-H6DNY"))
                .post(MODELS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-award-code"))
                .body("errors.pointer", contains("/awards/0"));
    }

    private String story() {
        return """
                {"title": "Chuyện ví dụ", "summary": "Tóm tắt", "story": "Nội dung", "awards": ["%s"]}
                """.formatted(code);
    }

    private Response step(RequestSpecification who, String step, String ifMatch, String body) {
        RequestSpecification request = who.header("If-Match", ifMatch);
        return (body == null ? request : request.body(body)).post(MODELS + "/" + id + "/" + step);
    }

    private Response revise(String ifMatch) {
        return as("officer")
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json; charset=utf-8")
                .body("{\"title\": \"Tên khác\"}")
                .patch(MODELS + "/" + id);
    }

    private Response picture(String name, byte[] bytes) {
        return as("officer")
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post(MODELS + "/" + id + "/pictures");
    }
}
