package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.newEnterprise;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What is left of an enterprise that was erased: that it was there, and nobody's name. */
@QuarkusTest
@WithLocalStack
class ErasureApiTest {

    /** In everything that somebody wrote about the enterprise here, and nowhere else. */
    private static final String SECRET = "Tuyệt Mật";

    private static final byte[] FILE = (SECRET + " trong tệp").getBytes(StandardCharsets.UTF_8);

    @Inject
    AgroalDataSource database;

    @Test
    void no_column_of_the_database_knows_a_name_any_more() throws SQLException {
        String zone = zone();
        String taxCode = taxCode();
        String id = register(taxCode, zone);
        tellOfItself(taxCode);
        ownedByAPerson(taxCode);
        difficulty(taxCode);
        inspection(taxCode);
        importCsv("", csvRow(taxCode, SECRET, "NOSUCH", "OPERATING@2020-01-15"));
        as("auditor").get("/api/v1/enterprises/" + taxCode).then().body("contact.person", containsString(SECRET));
        assertTrue(placesOf(SECRET).size() > 8, () -> "told in many places before");
        String feed = "/api/v1/enterprises/changes?include=resource&after=" + seqBefore(id);
        int counted = anonymous()
                .get("/api/v1/enterprises/statistics?asOf=2021-07-01")
                .path("byZone." + zone + ".total");

        as("leader")
                .body("{\"reason\": \"Theo yêu cầu\"}")
                .post("/api/v1/enterprises/" + taxCode + "/erasure")
                .then()
                .statusCode(200);

        assertEquals(List.of(), placesOf(SECRET));
        assertEquals(List.of(), placesOf("service-account-hr-" + taxCode));
        anonymous()
                .get("/api/v1/enterprises/" + taxCode)
                .then()
                .statusCode(410)
                .body("code", equalTo("enterprise-erased"))
                .body("reason", equalTo("Theo yêu cầu"));
        as("portal")
                .get(feed)
                .then()
                .statusCode(200)
                .body("items.findAll { it.subject == '" + id + "' }.last().kind", equalTo("ERASED"))
                .body(not(containsString(SECRET)));
        anonymous()
                .get("/api/v1/enterprises/statistics?asOf=2021-07-01")
                .then()
                .body("byZone." + zone + ".total", equalTo(counted));
    }

    /** It may say less, and never anything else. */
    @Test
    void the_trail_forgets_and_does_not_lie() throws SQLException {
        String taxCode = taxCode();
        String id = register(taxCode, zone());
        String where = " where aggregate_id = '" + id + "'";

        refused("update audit_entry set state = jsonb_set(state, '{nameVi}', '\"Tên khác\"')" + where);
        refused("update audit_entry set state = state || '{\"more\": 1}'" + where);
        refused("update audit_entry set at = now()" + where);
        refused("update audit_entry set actor = 'somebody.else'" + where);
        refused("update audit_entry set aggregate_version = 7" + where);
        refused("delete from audit_entry" + where);
        execute("update audit_entry set state = state - 'nameEn'" + where);
    }

    private String register(String taxCode, String zone) {
        return as("officer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(newEnterprise(taxCode, zone)
                        .replace("Công ty TNHH Điện tử Ví Dụ", "Doanh nghiệp tư nhân " + SECRET)
                        .replace("Example Electronics", SECRET)
                        .replace("Người Mẫu", SECRET))
                .post("/api/v1/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void tellOfItself(String taxCode) {
        hr(taxCode)
                .header("If-Match", "*")
                .body("""
                        {"contact": {"person": "%s", "email": "hr@example.test"}, "employees": 320,
                         "employeesOn": "2021-06-30"}""".formatted(SECRET))
                .put("/api/v1/enterprises/" + taxCode + "/self-declaration")
                .then()
                .statusCode(200);
        as("officer")
                .body("{\"state\": \"PAUSED\", \"from\": \"2020-01-20\", \"reason\": \"%s\"}".formatted(SECRET))
                .post("/api/v1/enterprises/" + taxCode + "/operating-states")
                .then()
                .statusCode(201);
    }

    private static void ownedByAPerson(String taxCode) {
        as("officer")
                .header("If-Match", "*")
                .body("""
                        {"investors": [{"name": "%s", "person": true, "country": "VN", "share": 100,
                                        "from": "2020-01-01"}]}""".formatted(SECRET))
                .put("/api/v1/enterprises/" + taxCode + "/investors")
                .then()
                .statusCode(200);
    }

    /** Resolved, so that its file is sealed. */
    private static void difficulty(String taxCode) {
        String id = hr(taxCode)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"category\": \"LABOUR\", \"title\": \"%s\", \"description\": \"%s\"}"
                        .formatted(SECRET, SECRET))
                .post("/api/v1/difficulties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/api/v1/difficulties/" + id;
        attach(hr(taxCode), path);
        as("officer")
                .header("If-Match", "\"1\"")
                .body("{\"department\": \"LABOUR\"}")
                .post(path + "/assignment");
        as("officer")
                .header("If-Match", "\"2\"")
                .body("{\"text\": \"%s\"}".formatted(SECRET))
                .post(path + "/answer")
                .then()
                .statusCode(200);
        hr(taxCode)
                .header("If-Match", "\"3\"")
                .post(path + "/confirmation")
                .then()
                .statusCode(200);
    }

    private static void inspection(String taxCode) {
        String id = as("officer")
                .body("""
                        {"taxCode": "%s", "inspectedOn": "2021-05-10", "inspectedBy": "%s", "subject": "%s",
                         "findings": [{"description": "%s", "severity": "MINOR", "deadline": {"days": 10, "unit": "WORKING"}}]}
                        """.formatted(taxCode, SECRET, SECRET, SECRET))
                .post("/api/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        attach(hr(taxCode), "/api/v1/inspections/" + id);
    }

    private static void attach(RequestSpecification caller, String path) {
        caller.contentType("text/plain")
                .queryParam("name", SECRET + ".txt")
                .body(FILE)
                .post(path + "/attachments")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification hr(String taxCode) {
        return given().auth().oauth2(Tokens.enterprise(taxCode)).contentType(ContentType.JSON);
    }

    private long seqBefore(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select coalesce(min(position), 1) - 1 from outbox where aggregate_id = '" + id
                                + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Each column of each table that has it, written out; bytes as the text they are. */
    private List<String> placesOf(String text) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var columns = connection.createStatement().executeQuery("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and is_updatable = 'YES'
                            and data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY', 'tsvector')
                        """)) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                String written = columns.getString(3).equals("bytea")
                        ? "encode(" + column + ", 'hex') like '%" + hex(text) + "%'"
                        : column + "::text like '%" + text + "%'";
                try (var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table + " where " + written)) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        places.add(table + "." + column);
                    }
                }
            }
        }
        return places;
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String update) {
        assertThrows(SQLException.class, () -> execute(update), update);
    }

    private void execute(String update) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(update);
        }
    }
}
