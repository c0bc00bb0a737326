package vn.kcn.thidua.nominations.council;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/**
 * Before the council has it, a case is scored, put to agencies and to the public, and complained about. For who is
 * recused from it, whatever his roles, none of that happens: every read answers the same bytes before and after.
 */
@QuarkusTest
@WithLocalStack
class NonInterferenceApiTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void what_happens_to_a_case_changes_no_byte_for_who_is_recused_from_it() {
        String movement = movement();
        as("officer")
                .body("""
                {"maximum": 100, "leastReviews": 1, "criteria": [
                 {"code": "SX", "nameVi": "Sản xuất", "nameEn": "Production", "weight": 100}]}
                """)
                .put("/api/v1/movements/" + movement + "/appraisal-scheme")
                .then()
                .statusCode(200);
        String hidden = appraised(movement, "GIAY_KHEN", enterprise());
        String open = appraised(movement, "GIAY_KHEN", enterprise());
        String token = Tokens.user("hats-" + next(), "council", "secretary", "officer", "leader", "auditor");
        with(token)
                .body("{\"reason\": \"Người thân\"}")
                .post(NOMINATIONS + "/" + hidden + "/recusals")
                .then()
                .statusCode(201);
        List<String> paths = new ArrayList<>(List.of(
                NOMINATIONS + "?movement=" + movement,
                NOMINATIONS + "?stage=CONSULTATION&movement=" + movement,
                NOMINATIONS + "?stage=NOT_AWARDED&movement=" + movement,
                "/api/v1/reviews?limit=200",
                "/api/v1/concurrences?limit=200",
                "/api/v1/concurrences?overdue=true&limit=200",
                "/api/v1/complaints?limit=200",
                "/api/v1/public-consultations?limit=200",
                "/api/v1/public-consultations/" + hidden + "/comments",
                "/api/v1/recusal-notices?limit=200"));
        for (String part : List.of(
                "",
                "/recusals",
                "/reviews",
                "/appraisal-result",
                "/concurrences",
                "/comments",
                "/comments/table",
                "/complaints",
                "/eligibility",
                "/dossier",
                "/not-awarded-notice")) {
            paths.add(NOMINATIONS + "/" + hidden + part);
        }
        paths.add(NOMINATIONS + "/" + open + "/appraisal-result");

        List<byte[]> before = answers(token, paths);
        live(hidden);
        List<byte[]> after = answers(token, paths);

        for (int i = 0; i < paths.size(); i++) {
            assertArrayEquals(before.get(i), after.get(i), paths.get(i));
        }
        as("auditor").get(NOMINATIONS + "/" + hidden).then().body("stage", equalTo("NOT_AWARDED"));
    }

    /** Everything that can happen to a case before the council has it. */
    private static void live(String id) {
        String reviewer = Tokens.user("reviewer-n", "officer");
        String review = done(as("secretary").body("{\"appraiser\": \"reviewer-n\"}"), id + "/reviews");
        with(reviewer)
                .header("If-Match", "*")
                .body("{\"scores\": [{\"criterion\": \"SX\", \"points\": 80}]}")
                .put("/api/v1/reviews/" + review + "/scores")
                .then()
                .statusCode(200);
        with(reviewer)
                .header("If-Match", "*")
                .body("{\"opinion\": \"Đạt\"}")
                .post("/api/v1/reviews/" + review + "/submission")
                .then()
                .statusCode(200);
        done(
                as("officer")
                        .body(
                                "{\"subject\": \"TAX\", \"agency\": \"Cục Thuế ví dụ\", \"question\": \"Thuế năm 2021\"}"),
                id + "/concurrences");
        done(
                as("officer")
                        .body(
                                "{\"kind\": \"COMPLAINT\", \"complainant\": \"Người Ví Dụ\", \"content\": \"Sai số liệu\"}"),
                id + "/complaints");
        command(as("secretary"), id, "consultation", "{\"workingDays\": 10}").statusCode(200);
        anonymous()
                .body("{\"text\": \"Góp ý\", \"name\": \"Người Ví Dụ\", \"contact\": \"Thôn A\"}")
                .post("/api/v1/public-consultations/" + id + "/comments")
                .then()
                .statusCode(202);
        change("update nomination set consulted_until = current_date - 1 where id = '" + id + "'");
        command(as("secretary"), id, "consultation-end", null).statusCode(200);
        command(as("leader"), id, "refusal", "{\"reason\": \"Chưa nổi bật\"}").statusCode(200);
        done(as("secretary").body("{\"number\": \"21/TB-KCN\"}"), id + "/not-awarded-notice");
    }

    private static String done(RequestSpecification request, String path) {
        return request.post(NOMINATIONS + "/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<byte[]> answers(String token, List<String> paths) {
        List<byte[]> answers = new ArrayList<>();
        for (String path : paths) {
            Response answer =
                    with(token).accept("*/*").header("traceparent", TRACE).get(path);
            answers.add((answer.statusCode() + " " + answer.header("ETag") + " " + answer.header("Link") + " "
                            + answer.asString())
                    .getBytes(StandardCharsets.UTF_8));
        }
        return answers;
    }
}
