package vn.kcn.thidua.nominations.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.kcn.thidua.nominations.Board.COMPLETE;
import static vn.kcn.thidua.nominations.Board.MOVEMENTS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newNomination;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class AmendmentApiTest {

    private static final String EXTENSION = "{\"reason\": \"Gia hạn\", \"nominationsUntil\": \"2099-01-31\"}";
    private static final String REVIEW =
            "{\"kind\": \"INTERIM\", \"heldOn\": \"2021-10-05\", \"summary\": \"Đạt tiến độ\"}";

    @Test
    void who_is_late_is_told_until_when_and_an_extension_lets_him_in() {
        String movement = movement(", \"nominationsUntil\": \"2021-11-30\"");
        String nomination = newNomination(movement, "GIAY_KHEN", enterprise(), COMPLETE);
        as("officer")
                .body(nomination)
                .post(NOMINATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("phase-closed"))
                .body("closedAt", equalTo("2021-11-30"));

        amend(movement, EXTENSION, 200);

        as("officer").body(nomination).post(NOMINATIONS).then().statusCode(201);
        anonymous()
                .get(MOVEMENTS + "/" + movement)
                .then()
                .body("amendments.field", contains("nominationsUntil"))
                .body("amendments.before", contains("2021-11-30"))
                .body("amendments.after", contains("2099-01-31"))
                .body("amendments.reason", contains("Gia hạn"));
    }

    @Test
    void a_review_is_public() {
        String movement = movement();
        as("officer")
                .header("If-Match", "\"2\"")
                .body(REVIEW)
                .post(MOVEMENTS + "/" + movement + "/reviews")
                .then()
                .statusCode(200);
        anonymous().get(MOVEMENTS + "/" + movement).then().body("reviews.summary", contains("Đạt tiến độ"));
    }

    @ParameterizedTest
    @CsvSource({
        "amendments, enterprise officer council secretary auditor admin portal",
        "reviews, enterprise council secretary auditor admin portal"
    })
    void others_may_not(String what, String roles) {
        String path = MOVEMENTS + "/" + movement() + "/" + what;
        String body = what.equals("reviews") ? REVIEW : EXTENSION;
        anonymous().header("If-Match", "*").body(body).post(path).then().statusCode(401);
        for (String role : roles.split(" ")) {
            as(role).header("If-Match", "*").body(body).post(path).then().statusCode(403);
        }
        as("leader").body(body).post(path).then().statusCode(428);
    }

    @Test
    void an_enterprise_says_once_that_it_has_spread_the_plan() {
        String path = MOVEMENTS + "/" + movement() + "/acknowledgements";
        String taxCode = enterprise();
        String said = "{\"spreadOn\": \"2021-08-10\", \"people\": 1250}";
        hr(taxCode).body(said).post(path).then().statusCode(201).body("taxCode", equalTo(taxCode));
        hr(taxCode).body(said).post(path).then().statusCode(409).body("code", equalTo("already-acknowledged"));
        hr(enterprise()).get(path).then().statusCode(200).body("items.size()", equalTo(0));
        as("auditor").get(path).then().statusCode(200).body("items.people", contains(1250));
    }

    @Test
    void an_acknowledgement_is_of_ones_own_and_of_the_past() {
        String path = MOVEMENTS + "/" + movement() + "/acknowledgements";
        String unit = "{\"unit\": \"Văn phòng\", \"spreadOn\": \"2021-08-10\"}";
        hr(enterprise()).body(unit).post(path).then().statusCode(403).body("code", equalTo("foreign-subject"));
        as("officer").body(unit).post(path).then().statusCode(201).body("unit", equalTo("Văn phòng"));
        as("officer")
                .body("{\"unit\": \"Phòng A\", \"spreadOn\": \"2099-01-01\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("day-in-future"))
                .body("errors.pointer", contains("/spreadOn"));
        anonymous().body(unit).post(path).then().statusCode(401);
        for (String role : List.of("council", "secretary", "leader", "auditor", "admin", "portal")) {
            as(role).body(unit).post(path).then().statusCode(403);
        }
        for (String role : List.of("council", "admin", "portal")) {
            as(role).get(path).then().statusCode(403);
        }
    }

    private static void amend(String movement, String body, int status) {
        as("leader")
                .header("If-Match", "\"2\"")
                .body(body)
                .post(MOVEMENTS + "/" + movement + "/amendments")
                .then()
                .statusCode(status);
    }
}
