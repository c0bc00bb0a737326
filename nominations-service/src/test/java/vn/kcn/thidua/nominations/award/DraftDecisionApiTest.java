package vn.kcn.thidua.nominations.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;
import static vn.kcn.thidua.nominations.Doors.ROLES;
import static vn.kcn.thidua.nominations.Doors.assertOpenTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class DraftDecisionApiTest {

    @Test
    void what_the_office_drafts_grants_nothing_until_the_leader_signs() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String number = number();
        String draft = drafted(number, id);
        as("auditor")
                .get(DECISIONS + "/" + draft)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("drafted", contains(id))
                .body("awards", hasSize(0));
        as("auditor").get(NOMINATIONS + "/" + id).then().body("stage", equalTo("PASSED"));
        as("leader")
                .body(newDecision(number, List.of(id)))
                .post(DECISIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-number-taken"));
        as("leader")
                .header("If-Match", "\"1\"")
                .post(DECISIONS + "/" + draft + "/signature")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SIGNED"))
                .body("drafted", hasSize(0))
                .body("awards.nomination", contains(id));
        as("secretary")
                .header("If-Match", "\"2\"")
                .post(DECISIONS + "/" + draft + "/publication")
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"));
    }

    @Test
    void a_discarded_draft_gives_its_number_back() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String number = number();
        String draft = drafted(number, id);
        as("officer")
                .header("If-Match", "\"1\"")
                .post(DECISIONS + "/" + draft + "/discarding")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        as("leader")
                .body(newDecision(number, List.of(id)))
                .post(DECISIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void the_day_of_a_draft_is_looked_at_when_it_is_signed() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String draft = as("officer")
                .body(newDecision(number(), List.of(id)).replace("2021-12-31", "2099-01-01"))
                .post(DECISIONS + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("leader")
                .header("If-Match", "\"1\"")
                .post(DECISIONS + "/" + draft + "/signature")
                .then()
                .statusCode(422)
                .body("code", equalTo("decided-in-future"));
    }

    @Test
    void a_draft_is_no_paper() {
        String draft = drafted(number(), passed(movement(), "GIAY_KHEN", 1).getFirst());
        as("auditor")
                .accept("*/*")
                .get(DECISIONS + "/" + draft + "/document")
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-not-signed"));
    }

    private record Door(DecisionCommand command, String path, Set<String> roles) {}

    private static final List<Door> DOORS = List.of(
            new Door(DecisionCommand.SIGN, "signature", Set.of("leader")),
            new Door(DecisionCommand.ISSUE, "publication", Set.of("leader", "secretary")),
            new Door(DecisionCommand.DISCARD, "discarding", Set.of("officer", "secretary")));

    @ParameterizedTest
    @EnumSource(DecisionState.class)
    void takes_from_each_role_what_the_table_says(DecisionState state) {
        String nomination = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String draft = drafted(number(), nomination);
        for (Door door : DOORS) {
            put(draft, nomination, state);
            assertEquals(401, send(anonymous(), draft, door).statusCode(), door.path());
            for (String role : ROLES) {
                Response answer = send(as(role), draft, door);
                String which = role + " " + door.command() + " in " + state;
                if (!door.roles().contains(role)) {
                    assertEquals(403, answer.statusCode(), which);
                } else if (state.allowed().contains(door.command())) {
                    assertEquals(200, answer.statusCode(), which);
                    assertEquals(state.after(door.command()).name(), answer.path("state"), which);
                    put(draft, nomination, state);
                } else {
                    assertEquals(409, answer.statusCode(), which);
                }
            }
        }
    }

    @Test
    void drafting_has_its_roles() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        assertOpenTo(
                Set.of("officer", "secretary"),
                who -> who.body(newDecision(number(), List.of(id))).post(DECISIONS + "/drafts"));
    }

    private static String number() {
        return next() + "/QĐ-KCN";
    }

    private static String drafted(String number, String nomination) {
        return as("officer")
                .body(newDecision(number, List.of(nomination)))
                .post(DECISIONS + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response send(RequestSpecification who, String draft, Door door) {
        return who.header("If-Match", "*").post(DECISIONS + "/" + draft + "/" + door.path());
    }

    /** Straight into the tables: the way there is tested elsewhere. */
    private static void put(String draft, String nomination, DecisionState state) {
        change("delete from award where decision_id = '" + draft + "'");
        change("delete from decision_draft_item where decision_id = '" + draft + "'");
        change("update nomination set stage = 'PASSED' where id = '" + nomination + "'");
        if (state == DecisionState.DRAFT) {
            change("insert into decision_draft_item values ('" + draft + "', 0, '" + nomination + "')");
        }
        change("update decision set state = '" + state + "', published_on = "
                + (state == DecisionState.ISSUED ? "current_date" : "null") + " where id = '" + draft + "'");
    }
}
