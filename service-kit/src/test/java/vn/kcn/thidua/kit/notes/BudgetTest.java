package vn.kcn.thidua.kit.notes;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class BudgetTest {

    @Inject
    AgroalDataSource database;

    @Test
    void a_query_ends_when_its_caller_waits_no_longer() {
        given().header("X-Internal-Budget", "300")
                .get("/api/v1/slow")
                .then()
                .statusCode(503)
                .body("code", equalTo("temporarily-unavailable"));

        await().untilAsserted(() -> assertEquals(0, asleep()));
        given().get("/api/v1/notes").then().statusCode(200);
    }

    @Test
    void a_budget_that_is_no_number_says_nothing() {
        given().header("X-Internal-Budget", "soon").get("/api/v1/notes").then().statusCode(200);
        given().header("X-Internal-Budget", "60000").get("/api/v1/notes").then().statusCode(200);
    }

    private int asleep() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity where state = 'active'"
                        + " and query = 'select pg_sleep(60)'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
