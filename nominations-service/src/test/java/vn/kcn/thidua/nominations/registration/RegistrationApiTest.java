package vn.kcn.thidua.nominations.registration;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.drafted;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Contracts;

@QuarkusTest
@WithLocalStack
class RegistrationApiTest {

    private static final String REGISTRATIONS = "/api/v1/registrations";

    @Test
    void an_enterprise_registers_itself() {
        String movement = movement();
        String taxCode = enterprise();
        String id = hr(taxCode)
                .body(ofEnterprise(movement, taxCode))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("taxCode", equalTo(taxCode))
                .extract()
                .path("id");
        hr(taxCode).get(REGISTRATIONS + "/" + id).then().statusCode(200);
        await().atMost(20, SECONDS).untilAsserted(() -> {
            List<TestEvent> events = TestEvents.read("nominations.registration", id);
            assertEquals(1, events.size());
            Contracts.assertValid("registration", events.getFirst().json());
        });
    }

    @Test
    void an_enterprises_token_need_not_name_its_enterprise() {
        String taxCode = enterprise();
        hr(taxCode)
                .body("{\"movement\": \"%s\", \"pledge\": \"Giữ vững sản xuất\"}".formatted(movement()))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201)
                .body("taxCode", equalTo(taxCode));
    }

    @Test
    void an_enterprise_registers_nobody_else() {
        String movement = movement();
        String taxCode = enterprise();
        hr(taxCode)
                .body(ofEnterprise(movement, enterprise()))
                .post(REGISTRATIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        hr(taxCode)
                .body(ofUnit(movement, "Văn phòng"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void an_enterprise_sees_its_own_alone() {
        String movement = movement();
        String one = enterprise();
        String other = enterprise();
        String id = registered(movement, one);
        registered(movement, other);

        hr(one).get(REGISTRATIONS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.taxCode", contains(one));
        as("officer")
                .get(REGISTRATIONS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.taxCode", contains(one, other));
        hr(other).get(REGISTRATIONS + "/" + id).then().statusCode(404).body("code", equalTo("unknown-registration"));
    }

    @Test
    void a_token_of_no_enterprise_sees_and_does_nothing() {
        String movement = movement();
        registered(movement, enterprise());
        String unbound = Tokens.user("hr.unbound", "enterprise");
        with(unbound).get(REGISTRATIONS).then().statusCode(200).body("items.size()", equalTo(0));
        with(unbound)
                .body(ofEnterprise(movement, enterprise()))
                .post(REGISTRATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void an_officer_registers_a_unit_of_the_board_once() {
        String movement = movement();
        as("officer")
                .body(ofUnit(movement, "Phòng Kế hoạch"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201);
        as("officer")
                .body(ofUnit(movement, "phòng kế hoạch"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-registered"));
    }

    @Test
    void a_registration_names_what_exists_and_runs() {
        String taxCode = enterprise();
        as("officer")
                .body(ofEnterprise("NO-SUCH", taxCode))
                .post(REGISTRATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-movement"))
                .body("errors[0].pointer", equalTo("/movement"));
        as("officer")
                .body(ofEnterprise(drafted(""), taxCode))
                .post(REGISTRATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("movement-not-running"));
        as("officer")
                .body(ofEnterprise(movement(), "0100000000"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-enterprise"))
                .body("errors[0].pointer", equalTo("/taxCode"));
    }

    @Test
    void a_registration_after_the_last_day_is_late() {
        String movement = movement(", \"registrationsUntil\": \"2021-08-31\"");
        as("officer")
                .body(ofEnterprise(movement, enterprise()))
                .post(REGISTRATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("phase-closed"));
    }

    @Test
    void registering_is_for_enterprises_and_officers() {
        String body = ofEnterprise(movement(), enterprise());
        anonymous().body(body).post(REGISTRATIONS).then().statusCode(401);
        for (String role : List.of("council", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).body(body).post(REGISTRATIONS).then().statusCode(403);
        }
    }

    @Test
    void reading_is_for_those_who_work_with_it() {
        anonymous().get(REGISTRATIONS).then().statusCode(401);
        for (String role : List.of("officer", "secretary", "leader", "auditor")) {
            as(role).get(REGISTRATIONS).then().statusCode(200);
        }
        for (String role : List.of("council", "admin", "portal")) {
            as(role).get(REGISTRATIONS).then().statusCode(403);
        }
    }

    private static String registered(String movement, String taxCode) {
        return as("officer")
                .body(ofEnterprise(movement, taxCode))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ofEnterprise(String movement, String taxCode) {
        return "{\"movement\": \"%s\", \"taxCode\": \"%s\", \"pledge\": \"Giữ vững sản xuất\"}"
                .formatted(movement, taxCode);
    }

    private static String ofUnit(String movement, String unit) {
        return "{\"movement\": \"%s\", \"unit\": \"%s\", \"pledge\": \"Hỗ trợ doanh nghiệp\"}"
                .formatted(movement, unit);
    }
}
