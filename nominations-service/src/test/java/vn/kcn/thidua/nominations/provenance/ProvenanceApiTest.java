package vn.kcn.thidua.nominations.provenance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.COMPLETE;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.newNomination;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.vote;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ProvenanceApiTest {

    private final UUID report = UUID.randomUUID();
    private String nomination;
    private String decision;

    @BeforeEach
    void a_decision_that_rests_on_a_figure() {
        String taxCode = enterprise();
        TestEvents.publish("indicators.report", report.toString(), "vn.kcn.thidua.report.approved.v1", 3, """
                {"id": "%s", "version": 3, "taxCode": "%s", "period": "2021-07", "state": "APPROVED", "values": {"EXPORTS": 1}}
                """.formatted(
                        report, taxCode));
        await().atMost(30, SECONDS)
                .until(() -> count("select count(*) from evidence_view where id = '" + report + "'") == 1);
        String movement = movement();
        String body = newNomination(movement, "GIAY_KHEN", taxCode, COMPLETE).strip();
        nomination = hr(taxCode)
                .body(body.substring(0, body.length() - 1) + ", \"evidence\": [{\"reference\": \"" + report
                        + "\", \"version\": 3}]}")
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        command(hr(taxCode), nomination, "submission", null).statusCode(200);
        command(as("officer"), nomination, "acceptance", null).statusCode(200);
        command(as("officer"), nomination, "appraisal", "{\"eligible\": true, \"opinion\": \"Đủ\"}")
                .statusCode(200);
        String session = opened(movement, 3, List.of(nomination));
        for (int member = 1; member <= 3; member++) {
            vote(member, session, nomination, "AGREE").then().statusCode(200);
        }
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        decision = as("leader")
                .body(newDecision(next() + "/QĐ-KCN", List.of(nomination)))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void leads_from_the_award_back_to_the_figure_without_a_gap() {
        JsonPath graph = graph();
        List<String> kinds = graph.getList("nodes.kind");
        assertEquals(
                List.of(
                        "AWARD",
                        "DECISION",
                        "DOSSIER",
                        "ENTERPRISE",
                        "FIGURE",
                        "NOMINATION",
                        "REGIME",
                        "SESSION",
                        "TALLY"),
                kinds.stream().sorted().toList());
        String figure = "figure:" + report + "/3";
        String dossier = "dossier:" + nomination + "/1";
        as("auditor")
                .get(path())
                .then()
                .body(
                        "edges",
                        hasItems(
                                Map.of("from", "decision:" + decision, "to", "nomination:" + nomination),
                                Map.of("from", "nomination:" + nomination, "to", dossier),
                                Map.of("from", dossier, "to", figure)));
    }

    @Test
    void its_hashes_are_those_that_were_frozen() {
        JsonPath graph = graph();
        String frozen = as("officer").get(NOMINATIONS + "/" + nomination).path("dossierSha256");
        assertEquals(frozen, graph.getString("nodes.find { it.kind == 'DOSSIER' }.sha256"));
        assertEquals(frozen, graph.getString("nodes.find { it.kind == 'AWARD' }.sha256"));
        assertEquals(
                as("officer").get(NOMINATIONS + "/" + nomination + "/dossier").path("evidence[0].sha256"),
                graph.getString("nodes.find { it.kind == 'FIGURE' }.sha256"));
    }

    @Test
    void no_link_of_it_is_dead() {
        List<String> ours = graph().getList("nodes.findAll { !(it.kind in ['FIGURE', 'ENTERPRISE']) }.link");
        for (String link : ours) {
            as("auditor").get(link).then().statusCode(200);
        }
    }

    @Test
    void tells_who_signed_and_who_wrote() {
        as("auditor")
                .get(path())
                .then()
                .body("nodes.findAll { it.kind == 'DECISION' }.actor", hasItem("leader.demo"))
                .body("nodes.findAll { it.kind == 'DOSSIER' }.at", hasSize(1));
    }

    @Test
    void a_case_from_which_one_is_recused_is_not_on_the_way() {
        as("secretary")
                .body("{\"member\": \"auditor.demo\", \"reason\": \"Người quen\"}")
                .post(NOMINATIONS + "/" + nomination + "/recusals")
                .then()
                .statusCode(201);

        as("auditor").get(path()).then().statusCode(200).body("nodes.kind", org.hamcrest.Matchers.contains("DECISION"));
        as("officer").get(path()).then().body("nodes", hasSize(9));
    }

    @Test
    void is_for_the_boards_people() {
        anonymous().get(path()).then().statusCode(401);
        for (String role : List.of("enterprise", "council", "admin", "portal")) {
            as(role).get(path()).then().statusCode(403);
        }
        as("officer")
                .get(path().replace(decision, UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
    }

    private JsonPath graph() {
        return as("auditor").get(path()).then().statusCode(200).extract().jsonPath();
    }

    private String path() {
        return DECISIONS + "/" + decision + "/provenance";
    }
}
