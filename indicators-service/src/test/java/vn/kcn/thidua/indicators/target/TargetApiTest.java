package vn.kcn.thidua.indicators.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class TargetApiTest {

    private static final String TARGETS = "/api/v1/targets";

    private static String target(String movement, String indicator, String rest) {
        return """
                {"movement": "%s", "indicator": "%s", "comparison": "AT_LEAST", "value": 9.6, "due": "2021-12-31"%s}
                """.formatted(movement, indicator, rest);
    }

    private static String revised(String value) {
        return """
                {"comparison": "AT_LEAST", "value": %s, "due": "2021-12-31", "reason": "Điều chỉnh giữa kỳ"}
                """.formatted(value);
    }

    private static String set(String movement, String indicator) {
        return Board.officer()
                .body(target(movement, indicator, ""))
                .post(TARGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void an_officer_sets_and_everybody_reads() {
        String movement = Board.movement();
        String indicator = Board.flow();

        String id = Board.officer()
                .body(target(movement, indicator, """
                        , "base": {"period": "2020", "value": 9.45}, "note": "Tăng khoảng 1,6 %\""""))
                .post(TARGETS)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("revision", equalTo(1))
                .body("tolerance", equalTo(2.5f))
                .body("begins", equalTo("2021-01-01"))
                .body("base.period", equalTo("2020"))
                .extract()
                .path("id");

        Board.anonymous()
                .get(TARGETS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("base.value", equalTo(9.45f));
        Board.anonymous()
                .queryParam("movement", movement)
                .get(TARGETS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void a_revision_keeps_what_was_before_and_why_it_went() {
        String id = set(Board.movement(), Board.flow());

        Board.officer()
                .header("If-Match", "\"1\"")
                .body(revised("9.8"))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("revision", equalTo(2))
                .body("reason", equalTo("Điều chỉnh giữa kỳ"));

        Board.anonymous()
                .get(TARGETS + "/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.value", contains(9.6f, 9.8f))
                .body("items[1].reason", equalTo("Điều chỉnh giữa kỳ"));
    }

    @Test
    void a_target_is_told_as_it_had_been_set_by_an_instant() {
        Instant before = Instant.now();
        String id = set(Board.movement(), Board.flow());
        Instant between = Instant.now();
        Board.officer()
                .header("If-Match", "\"1\"")
                .body(revised("9.8"))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(200);

        Board.anonymous()
                .get(TARGETS + "/" + id + "?knownAt=" + before)
                .then()
                .statusCode(404)
                .body("code", equalTo("target-not-found"));
        Board.anonymous()
                .get(TARGETS + "/" + id + "?knownAt=" + between)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("value", equalTo(9.6f))
                .header("ETag", equalTo("\"1\""));
        Board.anonymous()
                .get(TARGETS + "/" + id + "?knownAt=" + Instant.now())
                .then()
                .body("value", equalTo(9.8f));
        Board.anonymous()
                .get(TARGETS + "/" + id + "?knownAt=soon")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-instant"));
    }

    @Test
    void the_same_terms_again_revise_nothing() {
        String id = set(Board.movement(), Board.flow());

        Board.officer()
                .header("If-Match", "\"1\"")
                .body(revised("9.600"))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("revision", equalTo(1));
    }

    @Test
    void a_revision_says_what_it_has_seen() {
        String id = set(Board.movement(), Board.flow());

        Board.officer().body(revised("1")).put(TARGETS + "/" + id).then().statusCode(428);
        Board.officer()
                .header("If-Match", "\"2\"")
                .body(revised("1"))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(412);
        Board.officer()
                .header("If-Match", "\"1\"")
                .body("""
                        {"comparison": "AT_LEAST", "value": 1, "due": "2021-12-31"}""")
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void setting_and_revising_take_a_token_of_an_officer() {
        String movement = Board.movement();
        String indicator = Board.flow();
        String id = set(movement, indicator);
        String body = target(movement, indicator, "");

        Board.anonymous().body(body).post(TARGETS).then().statusCode(401);
        Board.anonymous().body(revised("1")).put(TARGETS + "/" + id).then().statusCode(401);
        for (String role : List.of("enterprise", "council", "auditor", "leader")) {
            Board.as(role).body(body).post(TARGETS).then().statusCode(403);
            Board.as(role)
                    .header("If-Match", "\"1\"")
                    .body(revised("1"))
                    .put(TARGETS + "/" + id)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_target_belongs_to_a_movement_and_an_indicator_that_exist() {
        Board.officer()
                .body(target("NOBODYS", Board.flow(), ""))
                .post(TARGETS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-movement"))
                .body("errors[0].pointer", equalTo("/movement"));
        Board.officer()
                .body(target(Board.movement(), "UNHEARD_OF", ""))
                .post(TARGETS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-indicator"))
                .body("errors[0].pointer", equalTo("/indicator"));
    }

    @Test
    void one_indicator_has_one_target_for_one_day() {
        String movement = Board.movement();
        String indicator = Board.flow();
        set(movement, indicator);

        Board.officer()
                .body(target(movement, indicator, ""))
                .post(TARGETS)
                .then()
                .statusCode(409)
                .body("code", equalTo("target-exists"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rest                                                    | status | code                       | pointer
            , "begins": "2021-08-03"                                | 422    | window-begins-within-month | /begins
            , "begins": "2022-01-01"                                | 422    | window-backwards           | /begins
            , "begins": "2021-02-30"                                | 400    | unreadable-value           | /begins
            , "tolerance": -1                                       | 422    | tolerance-negative         | /tolerance
            , "base": {"period": "2020-13", "value": 1}             | 400    | invalid-period             | /base/period
            , "base": {"period": "2020"}                            | 422    | base-needs-one-figure      | /base
            , "base": {"value": 1}                                  | 422    | invalid-value              | /base/period
            , "base": {"period": "2020", "targetPercent": 0}        | 422    | base-percent-not-positive  | /base/targetPercent
            , "goal": 1                                             | 400    | unknown-field              | /goal
            """, useHeadersInDisplayName = true)
    void refuses_terms_that_make_no_sense(String rest, int status, String code, String pointer) {
        Board.officer()
                .body(target(Board.movement(), Board.flow(), rest))
                .post(TARGETS)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void an_unknown_target_is_not_found() {
        String nowhere = TARGETS + "/018f0000-0000-7000-8000-000000000000";

        Board.anonymous().get(nowhere).then().statusCode(404).body("code", equalTo("target-not-found"));
        Board.anonymous().get(nowhere + "/revisions").then().statusCode(404);
        Board.anonymous().get(TARGETS + "/17").then().statusCode(404);
    }

    @Test
    void lists_page_by_page() {
        String movement = Board.movement();
        set(movement, Board.flow());
        set(movement, Board.flow());
        set(movement, Board.flow());

        String cursor = Board.anonymous()
                .queryParam("movement", movement)
                .queryParam("limit", 2)
                .get(TARGETS)
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        Board.anonymous()
                .queryParam("movement", movement)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(TARGETS)
                .then()
                .body("items", hasSize(1));
        Board.anonymous()
                .queryParam("cursor", cursor)
                .get(TARGETS)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-mismatch"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "scope": "ZONE"                                  | scope-needs-subject | /subject
            , "subject": "QC"                                  | scope-needs-subject | /subject
            , "scope": "ZONE", "subject": "NOWHERE"            | unknown-zone        | /subject
            , "scope": "ENTERPRISE", "subject": "9999999999"   | unknown-enterprise  | /subject
            , "upper": 12                                      | range-needs-upper   | /upper
            , "whole": 0                                       | whole-not-positive  | /whole
            """)
    void refuses_targets_of_nobody_and_ranges_of_nothing(String rest, String code, String pointer) {
        Board.officer()
                .body(target(Board.movement(), Board.flow(), rest))
                .post(TARGETS)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
