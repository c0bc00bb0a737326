package vn.kcn.thidua.nominations.nomination;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newNomination;
import static vn.kcn.thidua.nominations.Board.nomination;
import static vn.kcn.thidua.nominations.Board.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

/** From the submission to the appraisal. */
@QuarkusTest
@WithLocalStack
class DossierApiTest {

    private static final String RETURN = "{\"reason\": \"Chưa có xác nhận\", \"missing\": [\"BAO_CAO_THANH_TICH\"]}";
    private static final String ELIGIBLE = "{\"eligible\": true, \"opinion\": \"Đủ tiêu chuẩn\"}";

    @Test
    void the_simplified_procedure_asks_for_a_request_and_a_summary() {
        String body = newNomination(movement(), "GIAY_KHEN", enterprise(), """
                [{"kind": "TO_TRINH", "title": "Tờ trình"}]""").strip();
        String id = as("officer")
                .body(body.substring(0, body.length() - 1) + ", \"procedure\": \"SIMPLIFIED\"}")
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .body("procedure", equalTo("SIMPLIFIED"))
                .extract()
                .path("id");
        command(as("officer"), id, "submission", null)
                .statusCode(422)
                .body("code", equalTo("document-missing"))
                .body("detail", containsString("Báo cáo tóm tắt"));
        as("officer")
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "*")
                .body("""
                        {"documents": [{"kind": "TO_TRINH", "title": "Tờ trình"},
                                       {"kind": "BAO_CAO_TOM_TAT", "title": "Báo cáo tóm tắt"}]}""")
                .patch(NOMINATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("procedure", equalTo("SIMPLIFIED"));
        command(as("officer"), id, "submission", null).statusCode(200);
    }

    @Test
    void a_dossier_goes_back_and_comes_again() {
        String taxCode = enterprise();
        String id = nomination(movement(), "GIAY_KHEN", taxCode);

        command(hr(taxCode), id, "submission", null).statusCode(200).body("stage", equalTo("SUBMITTED"));
        command(as("officer"), id, "return", RETURN)
                .statusCode(200)
                .body("stage", equalTo("RETURNED"))
                .body("returned.missing", contains("BAO_CAO_THANH_TICH"));
        command(hr(taxCode), id, "submission", null).statusCode(200).body("returned", nullValue());
        command(as("officer"), id, "acceptance", null).statusCode(200).body("stage", equalTo("ACCEPTED"));
        command(as("officer"), id, "appraisal", ELIGIBLE)
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("stage", equalTo("APPRAISED"))
                .body("appraisal.eligible", equalTo(true));

        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> events = TestEvents.read("nominations.nomination", id);
            assertEquals(
                    List.of("drafted", "submitted", "returned", "submitted", "accepted", "appraised"),
                    events.stream().map(event -> event.type().split("\\.")[4]).toList());
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 6L),
                    events.stream().map(TestEvent::version).toList());
            events.forEach(event -> Contracts.assertValid("nomination", event.json()));
        });
    }

    @Test
    void an_incomplete_dossier_is_refused_with_all_that_it_lacks() {
        String body = newNomination(
                movement(), "GIAY_KHEN", enterprise(), "[{\"kind\": \"TO_TRINH\", \"title\": \"Tờ trình\"}]");
        String id = as("officer")
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        command(as("officer"), id, "submission", null)
                .statusCode(422)
                .body("code", equalTo("document-missing"))
                .body("errors.pointer", contains("/documents", "/documents"))
                .body("errors[0].detail", containsString("Báo cáo thành tích"))
                .body("errors[1].detail", containsString("BIEN_BAN_XET_KHEN"));
        as("officer").get(NOMINATIONS + "/" + id).then().body("stage", equalTo("DRAFT"));
    }

    @Test
    void problems_are_told_in_english_to_who_asks() {
        String id = submitted(movement(), "GIAY_KHEN", enterprise());
        command(as("officer").header("Accept-Language", "en-GB"), id, "appraisal", ELIGIBLE)
                .statusCode(409)
                .body("title", equalTo("Transition not allowed"));
    }

    @ParameterizedTest
    @CsvSource({"acceptance,", "return,{}", "appraisal,{}"})
    void a_draft_is_nobodys_to_check(String step, String body) {
        String id = nomination(movement(), "GIAY_KHEN", enterprise());
        String full = step.equals("return") ? RETURN : step.equals("appraisal") ? ELIGIBLE : body;
        command(as("officer"), id, step, full).statusCode(409).body("code", equalTo("wrong-transition"));
    }

    @ParameterizedTest
    @CsvSource({"submission", "acceptance", "return", "appraisal"})
    void a_step_says_what_it_has_seen(String step) {
        String id = submitted(movement(), "GIAY_KHEN", enterprise());
        String path = NOMINATIONS + "/" + id + "/" + step;
        String body = step.equals("return") ? RETURN : ELIGIBLE;
        boolean hasBody = step.equals("return") || step.equals("appraisal");
        (hasBody ? as("officer").body(body) : as("officer")).post(path).then().statusCode(428);
        (hasBody ? as("officer").body(body) : as("officer"))
                .header("If-Match", "\"1\"")
                .post(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void a_return_gives_its_reason() {
        String id = submitted(movement(), "GIAY_KHEN", enterprise());
        command(as("officer"), id, "return", "{\"missing\": []}")
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        command(as("officer"), id, "return", "{\"reason\": \"x\", \"missing\": [\"TO_GIAY\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("/missing/0"));
    }

    @ParameterizedTest
    @CsvSource({"acceptance", "return", "appraisal"})
    void checking_is_the_officers(String step) {
        String id = submitted(movement(), "GIAY_KHEN", enterprise());
        String path = NOMINATIONS + "/" + id + "/" + step;
        String body = step.equals("return") ? RETURN : ELIGIBLE;
        anonymous().header("If-Match", "\"2\"").body(body).post(path).then().statusCode(401);
        for (String role : List.of("enterprise", "council", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).header("If-Match", "\"2\"").body(body).post(path).then().statusCode(403);
        }
    }

    @Test
    void an_appraised_dossier_may_still_go_back() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        command(as("officer"), id, "return", RETURN).statusCode(200).body("appraisal", nullValue());
    }
}
