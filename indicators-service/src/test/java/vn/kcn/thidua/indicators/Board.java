package vn.kcn.thidua.indicators;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.Tokens;

/** The service as its callers see it, and what it hears of the other services. Every test has names of its own. */
public final class Board {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);
    private static final AtomicInteger MOVES = new AtomicInteger(1);

    private Board() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.as(role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as("officer");
    }

    public static RequestSpecification enterprise(String taxCode) {
        return given().auth().oauth2(Tokens.enterprise(taxCode)).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    /** Ten digits that no other test has; the check digit is the registry's business. */
    public static String taxCode() {
        return "24%08d".formatted(NUMBER.incrementAndGet());
    }

    public static String code(String prefix) {
        return prefix + "_" + NUMBER.incrementAndGet();
    }

    /** The other service tells of an enterprise that operates since 2020, and it is heard. */
    public static String operatingEnterprise() {
        return enterpriseWith("""
                {"state": "OPERATING", "from": "2020-01-01"}""");
    }

    /** One that operates since 2020, in a zone and an industry of the test's choice. */
    public static String enterpriseIn(String zone, String industry) {
        return heard(id -> taxCode -> enterpriseEvent(id, 1, taxCode, """
                        {"state": "OPERATING", "from": "2020-01-01"}""")
                .replace("\"QC\"", "\"" + zone + "\"")
                .replace("\"2610\"", "\"" + industry + "\""));
    }

    public static String enterpriseWith(String operatingStates) {
        return heard(id -> taxCode -> enterpriseEvent(id, 1, taxCode, operatingStates));
    }

    private static String heard(Function<UUID, Function<String, String>> event) {
        String taxCode = taxCode();
        UUID id = UUID.randomUUID();
        TestEvents.publish(
                "enterprises.enterprise",
                id.toString(),
                "vn.kcn.thidua.enterprise.registered.v1",
                1,
                event.apply(id).apply(taxCode));
        awaitVersion("enterprise_replica", id, 1);
        return taxCode;
    }

    /** The other service tells of an enterprise's states anew. When it is heard is nobody's business here. */
    public static synchronized void moves(String taxCode, String operatingStates) {
        UUID id = UUID.fromString(text("select id from enterprise_replica where tax_code = '" + taxCode + "'"));
        long version = MOVES.incrementAndGet();
        TestEvents.publish(
                "enterprises.enterprise",
                id.toString(),
                "vn.kcn.thidua.enterprise.state-changed.v1",
                version,
                enterpriseEvent(id, version, taxCode, operatingStates));
    }

    public static String enterpriseEvent(UUID id, long version, String taxCode, String operatingStates) {
        return """
                {"id": "%s", "version": %d, "taxCode": "%s", "nameVi": "Công ty TNHH Ví Dụ %s", "zone": "QC",
                 "legalForm": "TNHH_MTV", "ownership": "FDI", "investorCountries": [], "industry": "2610",
                 "operatingStates": [%s], "registeredOn": "2019-01-01"}
                """.formatted(id, version, taxCode, taxCode, operatingStates);
    }

    /** The other service tells of a movement, and it is heard. */
    public static String movement() {
        String code = "MTK-" + NUMBER.incrementAndGet();
        UUID id = UUID.randomUUID();
        TestEvents.publish(
                "nominations.movement", id.toString(), "vn.kcn.thidua.movement.drafted.v1", 1, """
                {"id": "%s", "version": 1, "code": "%s", "nameVi": "Phong trào thử nghiệm", "nameEn": "Test movement",
                 "regime": "TDKT_2003", "state": "DRAFT"}
                """.formatted(id, code));
        awaitVersion("movement_replica", id, 1);
        return code;
    }

    /** The enterprise of the contract's example, and its tax code. */
    public static String theEnterprise() {
        return hear("enterprise", "enterprises.enterprise", "enterprise_replica")
                .get("taxCode")
                .asText();
    }

    /** The movement of the contract's example: MTK-2021. */
    public static void theMovement() {
        hear("movement", "nominations.movement", "movement_replica");
    }

    private static JsonNode hear(String aggregate, String topic, String replica) {
        JsonNode example = Contract.example(aggregate);
        String id = example.get("id").asText();
        long version = example.get("version").asLong();
        TestEvents.publish(topic, id, "vn.kcn.thidua." + aggregate + ".updated.v1", version, example.toString());
        awaitVersion(replica, UUID.fromString(id), version);
        return example;
    }

    /** EXPORTS or WORKERS, defined once for all tests that need them by this name; answers its id. */
    public static String theIndicator(String code) {
        String body = code.equals("EXPORTS")
                ? Contract.example("indicator").toString().replaceFirst("\"id\":\"[^\"]*\",\"version\":1,", "")
                : newIndicator(code, "STOCK", "UP", "SUM", "REPORTED", 0);
        officer().body(body).post("/api/v1/indicators").then().statusCode(anyOf(is(201), is(409)));
        return anonymous().get("/api/v1/indicators/" + code).path("id");
    }

    public static void awaitVersion(String replica, UUID id, long version) {
        await().atMost(SOON)
                .until(() -> number("select coalesce(max(version), 0) from " + replica + " where id = '" + id + "'")
                        >= version);
    }

    public static String text(String sql) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The state (SQLSTATE) with which the database refuses a statement. */
    public static String failure(String sql) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    public static long number(String sql) {
        return new BigDecimal(text(sql)).longValue();
    }

    /** A reported flow in whole or broken numbers. */
    public static String flow() {
        return indicator(code("FLOW"), "FLOW", "UP", "SUM", "REPORTED", 2);
    }

    public static String stock() {
        return indicator(code("STOCK"), "STOCK", "UP", "SUM", "REPORTED", 0);
    }

    public static String indicator(
            String code, String kind, String direction, String aggregation, String source, int decimals) {
        officer()
                .body(newIndicator(code, kind, direction, aggregation, source, decimals))
                .post("/api/v1/indicators")
                .then()
                .statusCode(201);
        return code;
    }

    public static String newIndicator(
            String code, String kind, String direction, String aggregation, String source, int decimals) {
        return """
                {"code": "%s", "nameVi": "Chỉ tiêu %s", "nameEn": "Indicator %s", "unit": "đơn vị", "kind": "%s",
                 "direction": "%s", "aggregation": "%s", "source": "%s", "decimals": %d}
                """.formatted(code, code, code, kind, direction, aggregation, source, decimals);
    }

    /** Of what others come to, defined by its formula. */
    public static String computed(String formula) {
        String code = code("COMPUTED");
        officer()
                .body(newComputed(code, formula))
                .post("/api/v1/indicators")
                .then()
                .statusCode(201);
        return code;
    }

    public static String newComputed(String code, String formula) {
        return newIndicator(code, "RATIO", "UP", "LAST", "FORMULA", 2)
                .replaceFirst("}\\s*$", ", \"formula\": \"" + formula + "\"}");
    }

    /** A monthly form of a new name, for all enterprises; the fields are of its terms, the rest of its calendar. */
    public static String form(String fields, String... calendar) {
        String code = code("FORM");
        officer()
                .body(newForm(code, fields, calendar))
                .post("/api/v1/reporting-forms")
                .then()
                .statusCode(201);
        return code;
    }

    public static String newForm(String code, String fields, String... calendar) {
        return "{\"code\": \"" + code + "\", \"terms\": " + terms(fields, calendar) + "}";
    }

    public static String terms(String fields, String... calendar) {
        String assignment = fields.contains("\"assignment\"") ? "" : "\"assignment\": \"ALL\", ";
        String dates = String.join(", ", calendar);
        return """
                {"nameVi": "Biểu mẫu thử", "nameEn": "Test form", %s%s,
                 "calendar": {"frequency": "MONTH", "dueDays": 10%s}}
                """.formatted(assignment, fields, dates.isEmpty() ? "" : ", " + dates);
    }

    public static String reportPath(String taxCode, String period) {
        return "/api/v1/reports/" + taxCode + "/" + period;
    }

    /** Files a report as its enterprise and answers its ETag. */
    public static String file(String taxCode, String period, String indicator, String value) {
        return enterprise(taxCode)
                .body(values(indicator, value))
                .put(reportPath(taxCode, period))
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    public static String values(String indicator, String value) {
        return "{\"values\": {\"" + indicator + "\": " + value + "}}";
    }

    public static Response approve(String taxCode, String period, String ifMatch) {
        return officer().header("If-Match", ifMatch).post(reportPath(taxCode, period) + "/approval");
    }
}
