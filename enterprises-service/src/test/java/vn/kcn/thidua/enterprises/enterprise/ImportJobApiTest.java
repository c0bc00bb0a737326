package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ImportJobApiTest {

    private static final String IMPORT = "/api/v1/enterprises/import";
    private static final String HEADER =
            "taxCode,nameVi,nameEn,zone,legalForm,ownership,investorCountries,industry,operatingStates\n";
    private static final String SINCE_2019 = "LICENSED@2019-03-01";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    AgroalDataSource database;

    private static Response ask(String options, String key, String rows) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv; charset=utf-8")
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .body(HEADER + rows)
                .post(IMPORT + options);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String rows(String zone, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(csvRow(i % 500 == 0 ? "2400999013" : taxCode(), "Công ty Ví Dụ " + i, zone, SINCE_2019));
        }
        return rows.toString();
    }

    private static ValidatableResponse ended(String location, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("officer").get(location).then().body("state", equalTo(state)));
        return as("officer").get(location).then();
    }

    private static void counts(ValidatableResponse job, int created, int unchanged, int rejected) {
        job.body("counts.created", equalTo(created))
                .body("counts.unchanged", equalTo(unchanged))
                .body("counts.rejected", equalTo(rejected))
                .body("rowsRead", equalTo(created + unchanged + rejected));
    }

    @Test
    void an_import_that_need_not_be_waited_for_becomes_a_job() {
        String zone = zone();

        Response asked = ask("", key(), rows(zone, 2_500));

        asked.then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .body("id", notNullValue())
                .body("counts.created", equalTo(0));
        String location = asked.header("Location");
        counts(ended(location, "DONE").body("finishedAt", notNullValue()), 2_495, 0, 5);
        as("officer")
                .get(location + "/rejected?limit=2")
                .then()
                .body("items.row", contains(500, 1000))
                .body("items[0].problem.errors[0].code", equalTo("tax-code-check-digit"))
                .body("next", notNullValue());
        assertEquals(2_495, (int) anonymous()
                .get("/api/v1/enterprises/statistics")
                .then()
                .extract()
                .path("byZone." + zone + ".total"));
    }

    @Test
    void the_same_key_gives_the_same_job_and_of_another_file_it_is_refused() {
        String zone = zone();
        String key = key();
        String rows = rows(zone, 3);

        String first = ask("", key, rows).header("Location");

        assertEquals(first, ask("", key, rows).header("Location"));
        ask("", key, rows(zone, 2)).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        ask("?dryRun=true", key, rows).then().statusCode(422);
        assertNotEquals(first, ask("", key(), rows).header("Location"));
    }

    @Test
    void a_job_goes_on_exactly_where_its_worker_was_killed() throws SQLException {
        String zone = zone();
        String rows = rows(zone, 1_600);
        String location = ask("", key(), rows).header("Location");
        ended(location, "DONE");
        String id = location.substring(location.lastIndexOf('/') + 1);

        // as a worker leaves it that is killed after its first chunk, and loses what the second one had begun
        execute("""
                update import_job set state = 'RUNNING', finished_at = null, rows_read = 1000, created = 998,
                    rejected = 2 where id = '%s'
                """.formatted(id));
        execute("delete from import_rejection where row_number > 1000 and job_id = '" + id + "'");
        upload(id, HEADER + rows);

        counts(ended(location, "DONE"), 998, 599, 3);
        as("officer").get(location + "/rejected").then().body("items.row", contains(500, 1000, 1500));
    }

    @Test
    void two_workers_never_take_the_same_rows() throws SQLException {
        String location = ask("", key(), rows(zone(), 10)).header("Location");
        ended(location, "DONE");
        String id = location.substring(location.lastIndexOf('/') + 1);
        try (Connection other = database.getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(7431002, hashtext('" + id + "'))");
            execute("update import_job set state = 'RUNNING', finished_at = null where id = '" + id + "'");
            // while another one works on it, every later job is still worked on here
            ended(ask("", key(), rows(zone(), 1)).header("Location"), "DONE");
            as("officer").get(location).then().body("state", equalTo("RUNNING")).body("rowsRead", equalTo(10));
            lock.execute("select pg_advisory_unlock(7431002, hashtext('" + id + "'))");
        }
        counts(ended(location, "DONE"), 10, 0, 0);
    }

    @Test
    void a_job_of_all_or_nothing_stores_nothing_when_a_row_is_rejected() {
        String zone = zone();
        String location = ask("?atomic=true", key(), rows(zone, 500)).header("Location");

        ended(location, "DONE").body("atomic", equalTo(true)).body("counts.rejected", equalTo(1));
        as("officer").get(location + "/rejected").then().body("items", hasSize(1));
        anonymous().get("/api/v1/enterprises?zone=" + zone).then().body("items", hasSize(0));
        counts(ended(ask("?atomic=true", key(), rows(zone, 499)).header("Location"), "DONE"), 499, 0, 0);
    }

    /** Another one holds an enterprise of the second chunk fast, so that the import stands there to be looked at. */
    @Test
    void all_or_nothing_tells_how_far_it_is_and_can_be_stopped_on_its_way() throws SQLException {
        String zone = zone();
        String held = enterprise(zone);
        String rows = rows(zone, 1_400) + csvRow(held, "Công ty Đổi Tên", zone, "LICENSED@2019-03-01");
        String location;
        try (Connection other = database.getConnection();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select from enterprise where tax_code = '" + held + "' for update");

            location = ask("?dryRun=true", key(), rows).header("Location");

            await().atMost(PATIENCE)
                    .untilAsserted(() -> as("officer").get(location).then().body("rowsChecked", equalTo(1_000)));
            as("officer").get(location).then().body("state", equalTo("RUNNING")).body("rowsRead", equalTo(0));
            as("officer").post(location + "/cancellation").then().statusCode(200);
            other.rollback();
            other.setAutoCommit(true);
        }
        String again = ask("?dryRun=true", key(), rows).header("Location");
        ended(again, "DONE").body("rowsChecked", equalTo(1_401)).body("rowsRead", equalTo(1_401));
        as("officer").get(location).then().body("state", equalTo("CANCELLED")).body("rowsRead", equalTo(0));
    }

    @Test
    void a_file_that_breaks_off_fails_and_says_why_and_what_came_before_stays() {
        String zone = zone();
        String location = ask("", key(), rows(zone, 3) + "1,\"open\n").header("Location");

        ended(location, "FAILED")
                .body("failure.code", equalTo("unclosed-quote"))
                .body("rowsRead", equalTo(3));
        anonymous().get("/api/v1/enterprises?zone=" + zone).then().body("items", hasSize(3));
    }

    @Test
    void a_cancelled_job_stays_cancelled() throws SQLException {
        String location = ask("", key(), rows(zone(), 1)).header("Location");
        ended(location, "DONE");
        as("officer").post(location + "/cancellation").then().statusCode(409).body("code", equalTo("job-ended"));

        String id = location.substring(location.lastIndexOf('/') + 1);
        try (Connection other = database.getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(7431002, hashtext('" + id + "'))");
            execute("update import_job set state = 'RUNNING', finished_at = null where id = '" + id + "'");
            as("officer")
                    .post(location + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .body("rowsRead", equalTo(1));
            lock.execute("select pg_advisory_unlock(7431002, hashtext('" + id + "'))");
        }
        ended(ask("", key(), rows(zone(), 1)).header("Location"), "DONE");
        as("officer").get(location).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_job_is_seen_by_who_asked_for_it_and_by_officers_and_auditors() {
        String location = ask("", key(), rows(zone(), 1)).header("Location");
        ended(location, "DONE");

        given().get(location).then().statusCode(401);
        as("auditor").get(location).then().statusCode(200);
        as("auditor").post(location + "/cancellation").then().statusCode(403);
        as("leader").get(location).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.enterprise("2400999012"))
                .get(location)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-job"));
        as("officer").get(IMPORT + "/jobs/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void upload(String id, String content) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into import_upload values (?, 0, ?, now())")) {
            insert.setObject(1, UUID.fromString(id));
            insert.setBytes(2, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
