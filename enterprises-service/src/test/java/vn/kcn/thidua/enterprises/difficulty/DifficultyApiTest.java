package vn.kcn.thidua.enterprises.difficulty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Registry;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class DifficultyApiTest {

    private static final String PATH = "/api/v1/difficulties";
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String TEXT = "{\"text\":\"Nội dung minh họa\"}";

    @Inject
    AgroalDataSource database;

    private String zone = "";
    private String taxCode = "";
    private String other = "";

    @BeforeEach
    void two_enterprises() {
        zone = Registry.zone();
        taxCode = Registry.enterprise(zone);
        other = Registry.enterprise(zone);
    }

    @Test
    void from_the_raising_to_the_resolution() {
        String id = raise(taxCode, "Thiếu lao động")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("RAISED"))
                .body("zone", equalTo(zone))
                .body("overdueBy", equalTo(0))
                .body("allowed", contains("ASSIGN", "REFUSE"))
                .extract()
                .path("id");
        step("officer", id, "assignment", "{\"department\":\"LABOUR\"}")
                .then()
                .statusCode(200)
                .body("department", equalTo("LABOUR"));
        step("officer", id, "question", TEXT).then().body("state", equalTo("WAITING"));
        step(taxCode, id, "supplement", TEXT).then().body("state", equalTo("ASSIGNED"));
        step("officer", id, "answer", TEXT)
                .then()
                .body("state", equalTo("ANSWERED"))
                .body("answeredInWorkingDays", equalTo(0));
        step(taxCode, id, "reopening", TEXT).then().body("state", equalTo("ASSIGNED"));
        step("officer", id, "answer", TEXT).then().statusCode(200);
        step("officer", id, "settlement", null).then().statusCode(422).body("code", equalTo("settling-too-early"));
        step(taxCode, id, "confirmation", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("steps.command", contains("ASSIGN", "ASK", "SUPPLEMENT", "ANSWER", "REOPEN", "ANSWER", "CONFIRM"))
                .body("steps[0].by", equalTo("officer.demo"))
                .body("steps[2].by", equalTo("service-account-hr-" + taxCode))
                .body("allowed", hasSize(0));
        step("officer", id, "answer", TEXT).then().statusCode(409).body("code", equalTo("wrong-transition"));
    }

    @Test
    void an_enterprise_raises_for_itself_alone_and_sees_nothing_of_others() {
        String id = raise(taxCode, "Của tôi").path("id");

        hr(other)
                .body(newDifficulty(taxCode, "x"))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        hr(other).get(PATH + "/" + id).then().statusCode(404).body("code", equalTo("unknown-difficulty"));
        hr(other).get(PATH + "?taxCode=" + taxCode).then().statusCode(200).body("items", hasSize(0));
        hr(taxCode).get(PATH).then().body("items.id", contains(id));
        step(other, id, "confirmation", null).then().statusCode(404);
        send(hr(other), id, "a.pdf", PDF).then().statusCode(404);
    }

    @Test
    void who_may_do_what() {
        String id = raise(taxCode, "x").path("id");
        anonymous().body(newDifficulty(null, "x")).post(PATH).then().statusCode(401);
        as("officer").body(newDifficulty(taxCode, "x")).post(PATH).then().statusCode(403);
        for (String open : new String[] {"", "/" + id}) {
            anonymous().get(PATH + open).then().statusCode(401);
            as("portal").get(PATH + open).then().statusCode(403);
            as("auditor").get(PATH + open).then().statusCode(200);
        }
        for (String step : new String[] {"assignment", "question", "answer", "refusal", "settlement"}) {
            anonymous().body(TEXT).post(PATH + "/" + id + "/" + step).then().statusCode(401);
            hr(taxCode).body(TEXT).post(PATH + "/" + id + "/" + step).then().statusCode(403);
        }
        for (String step : new String[] {"supplement", "confirmation", "reopening"}) {
            anonymous().body(TEXT).post(PATH + "/" + id + "/" + step).then().statusCode(401);
            as("officer").body(TEXT).post(PATH + "/" + id + "/" + step).then().statusCode(403);
        }
        send(given(), id, "a.pdf", PDF).then().statusCode(401);
        send(given().auth().oauth2(Tokens.as("auditor")), id, "a.pdf", PDF)
                .then()
                .statusCode(403);
        for (String open : new String[] {"/figures", "/categories", "/departments"}) {
            anonymous().get(PATH + open).then().statusCode(200);
        }
    }

    @Test
    void files_come_with_it_until_it_is_resolved_and_are_evidence_then() {
        String id = raise(taxCode, "x").path("id");
        String file = send(hr(taxCode), id, "Biên bản.pdf", PDF)
                .then()
                .statusCode(201)
                .body("name", equalTo("Biên bản.pdf"))
                .extract()
                .path("id");
        send(hr(taxCode), id, "a.pdf", new byte[] {'M', 'Z', 0, 1}).then().statusCode(415);

        String path = PATH + "/" + id + "/attachments/" + file;
        assertArrayEquals(PDF, hr(taxCode).get(path).asByteArray());
        as("officer").get(path).then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        hr(other).get(path).then().statusCode(404);
        anonymous().get(path).then().statusCode(401);
        as("portal").get(path).then().statusCode(403);

        step("officer", id, "assignment", "{\"department\":\"LABOUR\"}");
        step("officer", id, "answer", TEXT);
        step(taxCode, id, "confirmation", null)
                .then()
                .body("attachments[0].id", equalTo(file))
                .body("attachments[0].sealed", equalTo(true));
        send(hr(taxCode), id, "b.pdf", PDF).then().statusCode(409).body("code", equalTo("difficulty-resolved"));
    }

    @Test
    void what_is_late_is_listed_and_counted() throws SQLException {
        String id = raise(taxCode, "x").path("id");
        raise(taxCode, "y");
        as("officer").get(PATH + "?overdue=true&zone=" + zone).then().body("items", hasSize(0));

        age(id, 40);

        as("officer")
                .get(PATH + "?overdue=true&zone=" + zone)
                .then()
                .body("items.id", contains(id))
                .body("items[0].overdueBy", greaterThan(10));
        anonymous()
                .get(PATH + "/figures")
                .then()
                .body("byZone.find { it.key == '" + zone + "' }.total", equalTo(2))
                .body("byZone.find { it.key == '" + zone + "' }.overdue", equalTo(1))
                .body("byCategory.key", hasItems("LABOUR"))
                .body("byState.find { it.key == 'RAISED' }.total", greaterThan(1));
        assertEquals(-1, anonymous().get(PATH + "/figures").asString().indexOf(taxCode), "figures name no enterprise");
    }

    @Test
    void lists_have_filters_and_pages() {
        for (int i = 0; i < 3; i++) {
            raise(taxCode, "Số " + i);
        }
        Response first = as("officer").get(PATH + "?limit=2&zone=" + zone);
        first.then().body("items.title", contains("Số 0", "Số 1"));
        as("officer")
                .get(PATH + "?zone=" + zone + "&cursor=" + first.path("next"))
                .then()
                .body("items.title", contains("Số 2"))
                .body("$", not(org.hamcrest.Matchers.hasKey("next")));
        as("officer").get(PATH + "?zone=" + zone + "&state=ANSWERED").then().body("items", hasSize(0));
        as("officer").get(PATH + "?state=NOWHERE").then().statusCode(400).body("code", equalTo("parameter-not-one-of"));
        as("officer").get(PATH + "?status=RAISED").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void refuses_what_makes_no_sense_and_names_the_field() {
        Map<String, String> faults = Map.of(
                newDifficulty(null, "x").replace("LABOUR", "WEATHER"),
                "/category",
                newDifficulty(null, "x").replace("\"x\"", "\" \""),
                "/title",
                newDifficulty(null, "x").replace("minh họa", "\\u0000"),
                "/description",
                "{\"category\":\"LABOUR\",\"title\":\"x\"}",
                "/description");
        faults.forEach((body, pointer) ->
                hr(taxCode).body(body).post(PATH).then().statusCode(422).body("errors[0].pointer", equalTo(pointer)));
        String id = raise(taxCode, "x").path("id");
        step("officer", id, "assignment", "{\"department\":\"NONE\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-department"));
        step("officer", id, "assignment", "{}").then().statusCode(422).body("code", equalTo("assignment-needs-one"));
        as("officer").body(TEXT).post(PATH + "/" + id + "/refusal").then().statusCode(428);
        as("officer")
                .header("If-Match", "\"7\"")
                .body(TEXT)
                .post(PATH + "/" + id + "/refusal")
                .then()
                .statusCode(412);
    }

    static Response raise(String taxCode, String title) {
        return hr(taxCode).body(newDifficulty(null, title)).post(PATH);
    }

    /** @param who a role, or the tax code whose HR system it is */
    static Response step(String who, String id, String step, String body) {
        RequestSpecification caller = Character.isDigit(who.charAt(0)) ? hr(who) : as(who);
        String seen = as("officer").get(PATH + "/" + id).header("ETag");
        if (body != null) {
            caller.body(body);
        }
        return caller.header("If-Match", seen).post(PATH + "/" + id + "/" + step);
    }

    private static RequestSpecification hr(String taxCode) {
        return given().auth().oauth2(Tokens.enterprise(taxCode)).contentType(ContentType.JSON);
    }

    private static Response send(RequestSpecification caller, String id, String name, byte[] bytes) {
        return caller.contentType("application/pdf")
                .queryParam("name", name)
                .body(bytes)
                .post(PATH + "/" + id + "/attachments");
    }

    private static String newDifficulty(String taxCode, String title) {
        String whose = taxCode == null ? "" : "\"taxCode\":\"" + taxCode + "\",";
        return "{%s\"category\":\"LABOUR\",\"title\":\"%s\",\"description\":\"Nội dung minh họa\"}"
                .formatted(whose, title);
    }

    /** As if it had been raised so many days ago. */
    private void age(String id, int days) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update difficulty set due_on = due_on - ?, clock_from ="
                        + " clock_from - ?, raised_on = raised_on - ? where id = ?::uuid")) {
            update.setInt(1, days);
            update.setInt(2, days);
            update.setInt(3, days);
            update.setString(4, id);
            update.executeUpdate();
        }
    }
}
