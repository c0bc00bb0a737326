package vn.kcn.thidua.nominations.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;
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
class ComplaintApiTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Test
    void nothing_is_signed_while_a_complaint_is_open() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String complaint = filed(id, "COMPLAINT");
        String decision = newDecision(next() + "/QĐ-KCN", List.of(id));
        as("leader")
                .body(decision)
                .post(DECISIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("complaint-open"))
                .body("complaints", contains(complaint))
                .body("errors.pointer", contains("/nominations/0"));
        step(as("secretary"), complaint, "acceptance", null).statusCode(200);
        as("leader").body(decision).post(DECISIONS).then().statusCode(409);
        settle(complaint).statusCode(200).body("state", equalTo("SETTLED"));
        as("leader").body(decision).post(DECISIONS).then().statusCode(201);
    }

    @Test
    void nothing_is_issued_while_a_complaint_is_open() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String decision = as("leader")
                .body(newDecision(next() + "/QĐ-KCN", List.of(id)))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String complaint = filed(id, "PETITION");
        String path = DECISIONS + "/" + decision + "/publication";
        as("leader").header("If-Match", "*").post(path).then().statusCode(409).body("code", equalTo("complaint-open"));
        step(as("secretary"), complaint, "withdrawal", "{\"reason\": \"Rút đơn\"}")
                .statusCode(200);
        as("leader").header("If-Match", "*").post(path).then().statusCode(200);
    }

    @Test
    void an_enterprise_complains_about_its_own_case_and_sees_what_it_filed() {
        String taxCode = enterprise();
        String id = appraised(movement(), "GIAY_KHEN", taxCode);
        filed(id, "COMPLAINT");
        String own =
                file(hr(taxCode), id, "COMPLAINT").statusCode(201).extract().path("id");
        hr(taxCode).get(NOMINATIONS + "/" + id + "/complaints").then().body("id", contains(own));
        file(hr(enterprise()), id, "COMPLAINT").statusCode(404);
    }

    @Test
    void who_complains_is_the_secretarys_to_know_and_each_reading_is_in_the_trail() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String complaint = file(as("secretary"), id, "DENUNCIATION")
                .statusCode(201)
                .body("complainant", nullValue())
                .extract()
                .path("id");
        String path = COMPLAINTS + "/" + complaint;
        as("officer")
                .get(path)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("complainant", nullValue());
        as("leader")
                .get(path)
                .then()
                .body("content", equalTo("Số lao động không đúng"))
                .body("complainant", nullValue());
        assertEquals(0, reads(complaint));
        as("secretary").get(path).then().body("complainant", equalTo("Người Ví Dụ, thôn A"));
        assertEquals(1, reads(complaint));
        assertEquals(
                0,
                count("select count(*) from audit_entry where aggregate_id = '" + complaint
                        + "' and state::text like '%thôn A%'"));
    }

    @Test
    void who_is_recused_sees_nothing_of_it() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String complaint = filed(id, "COMPLAINT");
        String token = Tokens.user("recused-" + next(), "secretary", "leader");
        with(token)
                .body("{\"reason\": \"Người thân\"}")
                .post(NOMINATIONS + "/" + id + "/recusals")
                .then()
                .statusCode(201);
        with(token).get(COMPLAINTS + "/" + complaint).then().statusCode(404).body("code", equalTo("unknown-complaint"));
        with(token).get(COMPLAINTS + "?limit=200").then().body("items.id", not(hasItem(complaint)));
        with(token).get(NOMINATIONS + "/" + id + "/complaints").then().statusCode(404);
        as("secretary").get(COMPLAINTS + "?limit=200").then().body("items.id", hasItem(complaint));
    }

    private record Door(ComplaintCommand command, String path, String body, String role) {}

    private static final String REASON = "{\"reason\": \"Có lý do\"}";
    private static final String SETTLEMENT =
            "{\"outcome\": \"DISMISSED\", \"answer\": \"Số liệu đúng\", \"document\": \"03/QĐ-GQKN\"}";
    private static final List<Door> DOORS = List.of(
            new Door(ComplaintCommand.ACCEPT, "acceptance", null, "secretary"),
            new Door(ComplaintCommand.DECLINE, "declination", REASON, "secretary"),
            new Door(ComplaintCommand.EXTEND, "extension", REASON, "secretary"),
            new Door(ComplaintCommand.SETTLE, "settlement", SETTLEMENT, "leader"),
            new Door(ComplaintCommand.WITHDRAW, "withdrawal", REASON, "secretary"));

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void takes_from_each_role_what_the_table_says(ComplaintState state) {
        String complaint = filed(appraised(movement(), "GIAY_KHEN", enterprise()), "COMPLAINT");
        for (Door door : DOORS) {
            put(complaint, state);
            step(anonymous(), complaint, door.path(), door.body()).statusCode(401);
            for (String role : ROLES) {
                Response answer = step(as(role), complaint, door.path(), door.body())
                        .extract()
                        .response();
                String which = role + " " + door.command() + " in " + state;
                if (!role.equals(door.role())) {
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
    void filing_and_reading_have_their_roles() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        String complaint = filed(id, "COMPLAINT");
        Set<String> staff = Set.of("officer", "secretary", "leader", "auditor");
        Set<String> readers = Set.of("enterprise", "officer", "secretary", "leader", "auditor");
        assertOpenTo(staff, who -> who.get(COMPLAINTS));
        assertOpenTo(readers, who -> who.get(COMPLAINTS + "/" + complaint));
        assertOpenTo(readers, who -> who.get(NOMINATIONS + "/" + id + "/complaints"));
        assertOpenTo(
                Set.of("enterprise", "officer", "secretary"),
                who -> who.body(body("PETITION")).post(NOMINATIONS + "/" + id + "/complaints"));
    }

    private static long reads(String complaint) {
        return count("select count(*) from audit_entry where aggregate_id = '" + complaint
                + "' and type = 'vn.kcn.thidua.complaint.complainant-read.v1'");
    }

    private static String body(String kind) {
        return """
                {"kind": "%s", "complainant": "Người Ví Dụ, thôn A", "content": "Số lao động không đúng"}
                """.formatted(kind);
    }

    private static ValidatableResponse file(RequestSpecification who, String id, String kind) {
        return who.body(body(kind)).post(NOMINATIONS + "/" + id + "/complaints").then();
    }

    private static String filed(String id, String kind) {
        return file(as("officer"), id, kind).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse settle(String complaint) {
        return step(as("leader"), complaint, "settlement", SETTLEMENT);
    }

    private static ValidatableResponse step(RequestSpecification who, String complaint, String path, String body) {
        RequestSpecification request = who.header("If-Match", "*");
        return (body == null ? request : request.body(body))
                .post(COMPLAINTS + "/" + complaint + "/" + path)
                .then();
    }

    private static void put(String complaint, ComplaintState state) {
        boolean isSettled = state == ComplaintState.SETTLED;
        change("update complaint set extended = false, state = '" + state + "', reason = 'x',"
                + (isSettled
                        ? " outcome = 'UPHELD', answer = 'x', document = 'x', settled_on = current_date"
                        : " outcome = null, answer = null, document = null, settled_on = null")
                + " where id = '" + complaint + "'");
    }
}
