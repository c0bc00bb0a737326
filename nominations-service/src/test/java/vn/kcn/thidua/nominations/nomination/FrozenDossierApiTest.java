package vn.kcn.thidua.nominations.nomination;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.kcn.thidua.nominations.Board.COMPLETE;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newNomination;
import static vn.kcn.thidua.nominations.Board.nomination;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.canonical.CanonicalJson;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class FrozenDossierApiTest {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0
    };

    @Test
    void a_submission_freezes_files_text_and_figures_under_one_hash() {
        String taxCode = enterprise();
        UUID report = UUID.randomUUID();
        report(report, 3, taxCode, "APPROVED", "0.0123");
        String id = citing(taxCode, report, 3).then().statusCode(201).extract().path("id");
        String file = attach(hr(taxCode), id, "to-trinh.pdf", PDF)
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");

        command(hr(taxCode), id, "submission", null).statusCode(200);

        var dossier = as("officer")
                .get(dossier(id))
                .then()
                .statusCode(200)
                .body("versions", hasSize(1))
                .extract();
        String manifest = dossier.path("versions[0].manifest");
        assertEquals(new CanonicalJson(manifest).sha256(), dossier.path("versions[0].sha256"));
        as("officer")
                .get(NOMINATIONS + "/" + id)
                .then()
                .body("dossierSha256", equalTo(dossier.path("versions[0].sha256")));
        assertEquals(true, manifest.contains(file) && manifest.contains(dossier.path("evidence[0].sha256")));
        attach(hr(taxCode), id, "sau.pdf", PDF).then().statusCode(409).body("code", equalTo("wrong-transition"));
    }

    @Test
    void an_official_standing_is_cited_by_the_hash_that_its_owner_froze_it_under() {
        String taxCode = enterprise();
        UUID standing = UUID.randomUUID();
        String hash = "ab".repeat(32);
        TestEvents.publish(
                "indicators.standing", standing.toString(), "vn.kcn.thidua.standing.frozen.v1", 1, """
                {"id": "%s", "version": 1, "movement": "MTK-2021", "block": "DN-1", "blockNameVi": "Khối ví dụ",
                 "year": 2021, "asOf": "2021-12-31", "sha256": "%s", "frozenAt": "2022-01-15T02:00:00Z",
                 "rows": [{"rank": 1, "member": "%s", "kind": "ENTERPRISE", "name": "Ví Dụ", "score": 98.5}]}
                """.formatted(
                                standing, hash, taxCode));
        await().atMost(30, SECONDS)
                .until(() -> count("select count(*) from evidence_view where id = '" + standing + "'") == 1);

        String id =
                citing(taxCode, standing, 1).then().statusCode(201).extract().path("id");
        command(hr(taxCode), id, "submission", null).statusCode(200);

        as("officer").get(dossier(id)).then().body("evidence.sha256", contains(hash));
        assertEquals(
                1,
                count("select count(*) from nomination_dossier where nomination_id = '" + id + "' and manifest like '%"
                        + hash + "%'"));
        citing(enterprise(), standing, 2).then().statusCode(422).body("code", equalTo("unknown-evidence"));
    }

    @Test
    void a_supplement_is_a_version_of_its_own_and_the_first_stays() {
        String taxCode = enterprise();
        String id = nomination(movement(), "GIAY_KHEN", taxCode);
        attach(hr(taxCode), id, "mot.pdf", PDF).then().statusCode(201);
        command(hr(taxCode), id, "submission", null).statusCode(200);
        String first = as("officer").get(dossier(id)).path("versions[0].sha256");
        command(as("officer"), id, "return", "{\"reason\": \"Thiếu xác nhận\"}").statusCode(200);
        attach(hr(taxCode), id, "hai.txt", "Xác nhận".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201);
        command(hr(taxCode), id, "submission", null).statusCode(200);

        var dossier = as("officer")
                .get(dossier(id))
                .then()
                .body("versions.number", contains(1, 2))
                .body("versions[0].sha256", equalTo(first))
                .body("files.name", contains("mot.pdf", "hai.txt"))
                .body("files.sealed", contains(true, true))
                .extract();
        assertNotEquals(first, dossier.path("versions[1].sha256"));
    }

    @Test
    void a_figure_that_is_revised_later_is_shown_as_changed() {
        String taxCode = enterprise();
        UUID report = UUID.randomUUID();
        report(report, 3, taxCode, "APPROVED", "0.0123");
        String id = citing(taxCode, report, 3).then().statusCode(201).extract().path("id");
        as("officer").get(dossier(id)).then().body("evidence.changed", contains(false));
        report(report, 4, taxCode, "APPROVED", "0.0124");
        await().atMost(30, SECONDS)
                .untilAsserted(() -> as("officer").get(dossier(id)).then().body("evidence.changed", contains(true)));
    }

    @Test
    void only_approved_figures_of_ones_own_are_cited() {
        String taxCode = enterprise();
        UUID draft = UUID.randomUUID();
        report(draft, 1, taxCode, "SUBMITTED", "1");
        citing(taxCode, draft, 1).then().statusCode(422).body("code", equalTo("evidence-not-approved"));
        UUID others = UUID.randomUUID();
        report(others, 1, enterprise(), "APPROVED", "1");
        citing(taxCode, others, 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-evidence"))
                .body("errors.pointer", contains("/evidence/0"));
        citing(taxCode, UUID.randomUUID(), 1).then().statusCode(422).body("code", equalTo("unknown-evidence"));
    }

    @Test
    void a_program_is_no_pdf_whatever_its_name() {
        String taxCode = enterprise();
        String id = nomination(movement(), "GIAY_KHEN", taxCode);
        attach(hr(taxCode), id, "to-trinh.pdf", EXE).then().statusCode(415).body("code", equalTo("attachment-type"));
        assertEquals(0, count("select count(*) from attachment where owner like 'nomination/" + id + "%'"));
    }

    @Test
    void a_file_is_saved_and_never_shown() {
        String taxCode = enterprise();
        String id = nomination(movement(), "GIAY_KHEN", taxCode);
        String file = attach(hr(taxCode), id, "to-trinh.pdf", PDF).path("id");
        String path = dossier(id) + "/attachments/" + file;
        hr(taxCode).get(path).then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        hr(enterprise()).get(path).then().statusCode(404);
        anonymous().get(path).then().statusCode(401);
        for (String role : List.of("admin", "portal")) {
            as(role).get(path).then().statusCode(403);
            as(role).get(dossier(id)).then().statusCode(403);
        }
        attach(hr(enterprise()), id, "x.pdf", PDF).then().statusCode(404);
        for (String role : List.of("council", "secretary", "leader", "auditor", "admin", "portal")) {
            attach(as(role), id, "x.pdf", PDF).then().statusCode(403);
        }
        attach(anonymous(), id, "x.pdf", PDF).then().statusCode(401);
    }

    private static String dossier(String id) {
        return NOMINATIONS + "/" + id + "/dossier";
    }

    private static Response attach(RequestSpecification who, String id, String name, byte[] bytes) {
        return who.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post(dossier(id) + "/attachments");
    }

    private static Response citing(String taxCode, UUID report, long version) {
        String body = newNomination(movement(), "GIAY_KHEN", taxCode, COMPLETE).strip();
        return hr(taxCode)
                .body(body.substring(0, body.length() - 1) + ", \"evidence\": [{\"reference\": \"" + report
                        + "\", \"version\": " + version + "}]}")
                .post(NOMINATIONS);
    }

    /** Answers when it has come in. */
    private static void report(UUID id, long version, String taxCode, String state, String value) {
        TestEvents.publish(
                "indicators.report", id.toString(), "vn.kcn.thidua.report.approved.v1", version, """
                {"id": "%s", "version": %d, "taxCode": "%s", "period": "2021-07", "state": "%s",
                 "values": {"EXPORTS": %s}}
                """.formatted(
                                id, version, taxCode, state, value));
        await().atMost(30, SECONDS)
                .until(() ->
                        count("select count(*) from evidence_view where id = '" + id + "' and version = " + version)
                                == 1);
    }
}
