package vn.kcn.thidua.nominations.nomination;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

/** What the personnel system of an enterprise sends at once. */
@QuarkusTest
@WithLocalStack
class BulkNominationApiTest {

    private static final String IMPORT = NOMINATIONS + "/import";
    private static final String HEADING = "movement,award,kind,name,taxCode,reference,achievements,documents,submit\n";
    private static final String ALL = "TO_TRINH: Tờ trình; BAO_CAO_THANH_TICH: Báo cáo; BIEN_BAN_XET_KHEN: Biên bản";

    private String movement;
    private String taxCode;

    @BeforeEach
    void a_movement_and_an_enterprise() {
        movement = movement();
        taxCode = enterprise();
    }

    @Test
    void rows_become_drafts_and_what_is_to_be_handed_in_is_handed_in() {
        String file = HEADING + person("NV-1", "false") + person("NV-2", "true");
        List<String> ids = send(hr(taxCode), file)
                .statusCode(200)
                .body("counts.created", equalTo(2))
                .body("rows.outcome", everyItem(equalTo("created")))
                .extract()
                .path("rows.key");

        as("officer").get(NOMINATIONS + "/" + ids.get(0)).then().body("stage", equalTo("DRAFT"));
        as("officer")
                .get(NOMINATIONS + "/" + ids.get(1))
                .then()
                .body("stage", equalTo("SUBMITTED"))
                .body("nominee.taxCode", equalTo(taxCode))
                .body("documents.kind", contains("TO_TRINH", "BAO_CAO_THANH_TICH", "BIEN_BAN_XET_KHEN"));
        as("officer").get(NOMINATIONS + "/" + ids.get(1) + "/dossier").then().body("versions.number", contains(1));
        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> events = TestEvents.read("nominations.nomination", ids.get(1));
            assertEquals(
                    List.of("drafted", "submitted"),
                    events.stream().map(event -> event.type().split("\\.")[4]).toList());
            assertEquals(
                    List.of(1L, 2L), events.stream().map(TestEvent::version).toList());
            events.forEach(event -> Contracts.assertValid("nomination", event.json()));
        });
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = HEADING + person("NV-1", "false") + person("NV-2", "true");
        List<String> ids = send(hr(taxCode), file).statusCode(200).extract().path("rows.key");

        send(hr(taxCode), file)
                .statusCode(200)
                .body("counts.unchanged", equalTo(2))
                .body("rows.key", equalTo(ids));

        as("officer").get(NOMINATIONS + "/" + ids.get(0)).then().header("ETag", "\"1\"");
        as("officer").get(NOMINATIONS + "/" + ids.get(1)).then().header("ETag", "\"2\"");
    }

    @Test
    void another_text_revises_a_draft_and_leaves_alone_what_was_handed_in() {
        send(hr(taxCode), HEADING + person("NV-1", "false") + person("NV-2", "true"))
                .statusCode(200);
        String other = (HEADING + person("NV-1", "true") + person("NV-2", "true")).replace("Thành tích", "Việc khác");

        send(hr(taxCode), other)
                .statusCode(207)
                .body("counts.updated", equalTo(1))
                .body("rejected.problem.code", contains("wrong-transition"));
    }

    @Test
    void each_row_is_judged_alone() {
        String file = HEADING
                + person("NV-1", "false")
                + person("NV-2", "false").replace("GIAY_KHEN", "KHONG_CO")
                + person("NV-3", "false").replace("INDIVIDUAL", "ROBOT")
                + person("NV-4", "true").replace("BIEN_BAN_XET_KHEN: Biên bản", "")
                + person("NV-5", "false").replace(movement, "KHONG-CO");

        send(hr(taxCode), file)
                .statusCode(207)
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(4))
                .body("rejected.row", contains(2, 3, 4, 5))
                .body(
                        "rejected.problem.code",
                        contains("unknown-award", "row-not-one-of", "document-missing", "unknown-movement"));
        assertEquals(1, stored());
    }

    @Test
    void all_or_nothing_is_nothing_when_one_row_is_wrong() {
        String file = HEADING + person("NV-1", "true") + person("NV-2", "false").replace("GIAY_KHEN", "KHONG_CO");

        upload(hr(taxCode), file, "?atomic=true").statusCode(422);

        assertEquals(0, stored());
    }

    @Test
    void a_dry_run_tells_everything_and_stores_nothing() {
        upload(hr(taxCode), HEADING + person("NV-1", "true"), "?dryRun=true")
                .statusCode(200)
                .body("counts.created", equalTo(1));

        assertEquals(0, stored());
    }

    @Test
    void an_enterprise_nominates_for_itself_alone() {
        String row = person("NV-1", "false").replace("," + taxCode + ",", "," + enterprise() + ",");

        send(hr(taxCode), HEADING + row)
                .statusCode(422)
                .body("rejected.problem.code", contains("foreign-subject"))
                .body("rejected[0].problem.errors.pointer", contains("/taxCode"));
        assertEquals(0, stored());
    }

    @Test
    void without_a_tax_code_it_is_the_senders_own() {
        String row = person("NV-1", "false").replace("," + taxCode + ",", ",,");

        send(hr(taxCode), HEADING + row).statusCode(200);

        assertEquals(1, stored());
    }

    @Test
    void one_achievement_has_one_form_also_in_bulk() {
        String row = person("NV-1", "false");

        send(hr(taxCode), HEADING + row + row.replace("GIAY_KHEN", "BK_TINH"))
                .statusCode(207)
                .body("rejected.problem.code", contains("already-nominated"));
    }

    @Test
    void ndjson_says_the_same_as_csv() {
        String line = """
                {"movement": "%s", "award": "GIAY_KHEN", "kind": "ENTERPRISE", "name": "Công ty Ví Dụ", "taxCode": "%s",
                 "achievements": "Thành tích"}
                """.formatted(movement, taxCode).replace("\n", " ");
        hr(taxCode)
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1));
    }

    @Test
    void who_need_not_wait_gets_a_job() {
        String job = hr(taxCode)
                .contentType("text/csv; charset=UTF-8")
                .header("Prefer", "respond-async")
                .body(HEADING + person("NV-1", "true"))
                .post(IMPORT)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        await().atMost(30, SECONDS)
                .untilAsserted(() -> hr(taxCode)
                        .get(job)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("DONE"))
                        .body("counts.created", equalTo(1)));
    }

    @Test
    void a_returned_dossier_is_mended_by_the_next_file() {
        String id =
                send(hr(taxCode), HEADING + person("NV-1", "true")).extract().path("rows[0].key");
        command(as("officer"), id, "return", "{\"reason\": \"Thiếu xác nhận\", \"missing\": []}")
                .statusCode(200);

        send(hr(taxCode), (HEADING + person("NV-1", "true")).replace("Thành tích", "Đã xác nhận"))
                .statusCode(200)
                .body("counts.updated", equalTo(1));

        as("officer").get(NOMINATIONS + "/" + id).then().body("achievements", equalTo("Đã xác nhận"));
    }

    @ParameterizedTest
    @CsvSource({"council", "secretary", "leader", "auditor", "admin", "portal"})
    void nominating_is_the_enterprises_and_the_officers(String role) {
        String file = HEADING + person("NV-1", "false");
        upload(anonymous(), file, "").statusCode(401);
        upload(as(role), file, "").statusCode(403);
        send(as("officer"), file).statusCode(200);
    }

    @Test
    void the_template_is_a_spreadsheet() {
        hr(taxCode).get(IMPORT + "/template").then().statusCode(200);
    }

    private String person(String reference, String submit) {
        return "%s,GIAY_KHEN,INDIVIDUAL,Người Ví Dụ,%s,%s,Thành tích,%s,%s\n"
                .formatted(movement, taxCode, reference, ALL, submit);
    }

    private static ValidatableResponse send(RequestSpecification who, String file) {
        return upload(who, file, "?outcomes=all");
    }

    private static ValidatableResponse upload(RequestSpecification who, String file, String options) {
        return who.contentType("text/csv; charset=UTF-8")
                .body(file)
                .post(IMPORT + options)
                .then();
    }

    private long stored() {
        return count("select count(*) from nomination where movement = '" + movement + "'");
    }
}
