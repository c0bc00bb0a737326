package vn.kcn.thidua.indicators.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ReportChangesApiTest {

    private static ValidatableResponse changes(String role, String... query) {
        var who = Board.as(role);
        for (int i = 0; i < query.length; i += 2) {
            who = who.queryParam(query[i], query[i + 1]);
        }
        return who.get("/api/v1/reports/changes").then();
    }

    /** The relay gives places; a change is told once it has one. */
    private static void awaitPlaced(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Board.number(
                                "select count(*) from outbox where position is null and aggregate_id = '" + id + "'")
                        == 0);
    }

    private static String recordedAt(String id, int version) {
        return Board.text(
                "select to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from outbox"
                        + " where aggregate_id = '" + id + "' and aggregate_version = " + version);
    }

    @Test
    void a_withdrawn_figure_is_told_and_an_instant_is_a_place_in_the_feed() {
        String enterprise = Board.operatingEnterprise();
        String kept = Board.flow();
        String withdrawn = Board.flow();
        Board.enterprise(enterprise)
                .body("{\"values\": {\"" + kept + "\": 1, \"" + withdrawn + "\": 2}}")
                .put(Board.reportPath(enterprise, "2021-05"))
                .then()
                .statusCode(201);
        String id = Board.officer().get(Board.reportPath(enterprise, "2021-05")).path("id");
        Board.enterprise(enterprise)
                .header("If-Match", "*")
                .body(Board.values(kept, "1"))
                .put(Board.reportPath(enterprise, "2021-05"))
                .then()
                .statusCode(200);
        awaitPlaced(id);
        String first = recordedAt(id, 1);

        changes("officer", "updatedAfter", first, "limit", "1000")
                .statusCode(200)
                .body("items.findAll { it.subject == '" + id + "' }.version", equalTo(List.of(2)))
                .body("items.find { it.subject == '" + id + "' }.kind", equalTo("SUBMITTED"))
                .body(
                        "items.find { it.subject == '" + id + "' }.changed.findAll { it.path == '/values/" + withdrawn
                                + "' }.new",
                        equalTo(java.util.Collections.singletonList(null)));
        String before = Instant.parse(first).minusSeconds(1).toString();
        changes("auditor", "updatedAfter", before, "knownAt", first, "limit", "1000")
                .statusCode(200)
                .body("items.findAll { it.subject == '" + id + "' }.version", equalTo(List.of(1)));
    }

    @Test
    void nothing_is_later_than_now_and_what_comes_goes_on_from_there() {
        String enterprise = Board.operatingEnterprise();
        String exports = Board.flow();
        Number next = changes(
                        "secretary",
                        "updatedAfter",
                        Instant.now().plusSeconds(60).toString())
                .statusCode(200)
                .body("items", empty())
                .extract()
                .path("nextAfter");
        Board.file(enterprise, "2021-05", exports, "1");
        String id = Board.officer().get(Board.reportPath(enterprise, "2021-05")).path("id");
        awaitPlaced(id);

        changes("secretary", "after", next.toString(), "limit", "1000").body("items.subject", hasItem(id));
        assertTrue(next.longValue() >= 0);
    }

    @Test
    void an_impossible_stretch_of_time_is_refused() {
        changes("officer", "updatedAfter", "2021-08-02T00:00:00Z", "knownAt", "2021-08-01T00:00:00Z")
                .statusCode(422)
                .body("code", equalTo("updated-after-known-at"))
                .body("errors[0].pointer", equalTo("/updatedAfter"));
        changes("officer", "updatedAfter", "2021-08-01T00:00:00Z", "knownAt", "2021-08-01T00:00:00Z")
                .statusCode(200)
                .body("items", empty());
        changes("officer", "updatedAfter", "yesterday").statusCode(400).body("code", equalTo("feed-instant-form"));
    }

    @Test
    void staff_alone_follows_reports() {
        Board.anonymous().get("/api/v1/reports/changes").then().statusCode(401);
        Board.enterprise(Board.taxCode()).get("/api/v1/reports/changes").then().statusCode(403);
        changes("portal").statusCode(403);
        changes("auditor").statusCode(200).body("headSeq", not(equalTo(null)));
    }
}
