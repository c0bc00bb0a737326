package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class SelfDeclarationApiTest {

    private static final String DECLARATION = """
            {"contact": {"person": "Người Mẫu Khác", "phone": "+84 204 111 1111"},
             "employees": 320, "employeesOn": "2021-06-30"}
            """;

    @Test
    void an_enterprise_tells_of_itself_and_an_officer_verifies_it() {
        String taxCode = enterprise(zone());
        String path = path(taxCode);
        anonymous().get(path).then().body("provenance.CONTACT.source", equalTo("REGISTRY"));

        hr(taxCode)
                .header("If-Match", "\"1\"")
                .body(DECLARATION)
                .put(path + "/self-declaration")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("contact.person", equalTo("Người Mẫu Khác"))
                .body("scale.employees", equalTo(320))
                .body("provenance.CONTACT.source", equalTo("SELF_DECLARED"))
                .body("provenance.HEADCOUNT.source", equalTo("SELF_DECLARED"));
        as("officer")
                .header("If-Match", "\"2\"")
                .body("{\"fields\": [\"HEADCOUNT\"]}")
                .post(path + "/self-declaration/verification")
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("provenance.HEADCOUNT.source", equalTo("BOARD_VERIFIED"))
                .body("provenance.HEADCOUNT.verifier", notNullValue())
                .body("provenance.CONTACT.source", equalTo("SELF_DECLARED"));
        anonymous()
                .get(path)
                .then()
                .body("provenance.HEADCOUNT.verifiedAt", notNullValue())
                .body("provenance.HEADCOUNT.verifier", nullValue());
    }

    @Test
    void what_the_board_corrects_comes_from_the_board_again() {
        String taxCode = enterprise(zone());
        declare(taxCode);

        patch("officer", "\"2\"")
                .body("{\"contact\": {\"phone\": \"+84 204 222 2222\"}}")
                .patch(path(taxCode))
                .then()
                .statusCode(200)
                .body("provenance.CONTACT.source", equalTo("REGISTRY"))
                .body("provenance.HEADCOUNT.source", equalTo("SELF_DECLARED"));
    }

    @Test
    void the_same_told_again_is_no_news() {
        String taxCode = enterprise(zone());
        declare(taxCode);

        hr(taxCode)
                .header("If-Match", "\"2\"")
                .body(DECLARATION)
                .put(path(taxCode) + "/self-declaration")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void an_enterprise_tells_of_itself_alone() {
        String path = path(enterprise(zone())) + "/self-declaration";

        anonymous().header("If-Match", "*").body(DECLARATION).put(path).then().statusCode(401);
        as("officer").header("If-Match", "*").body(DECLARATION).put(path).then().statusCode(403);
        hr(taxCode())
                .header("If-Match", "*")
                .body(DECLARATION)
                .put(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
    }

    @Test
    void no_enterprise_verifies_itself() {
        String taxCode = enterprise(zone());
        declare(taxCode);
        String path = path(taxCode) + "/self-declaration/verification";
        String both = "{\"fields\": [\"CONTACT\", \"HEADCOUNT\"]}";

        anonymous().header("If-Match", "*").body(both).post(path).then().statusCode(401);
        hr(taxCode).header("If-Match", "*").body(both).post(path).then().statusCode(403);
        as("officer").body(both).post(path).then().statusCode(428);
        as("officer").header("If-Match", "*").body(both).post(path).then().statusCode(200);
        as("officer")
                .header("If-Match", "*")
                .body(both)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-verify"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        declaration                                          | status | code             | pointer
        {}                                                   | 422    | nothing-declared |
        {"employees": 5}                                     | 422    | scale-undated    | /employeesOn
        {"employees": -1, "employeesOn": "2021-06-30"}       | 422    | invalid-value    | /employees
        {"employees": 5, "employeesOn": "2999-01-01"}        | 422    | date-in-future   | /scale/employeesOn
        {"contact": {"email": "hr at example"}}              | 422    | invalid-value    | /contact/email
        {"nameVi": "Tên khác"}                               | 400    | unknown-field    | /nameVi
        """, useHeadersInDisplayName = true)
    void what_cannot_be_declared_is_refused(String declaration, int status, String code, String pointer) {
        String taxCode = enterprise(zone());

        hr(taxCode)
                .header("If-Match", "\"1\"")
                .body(declaration)
                .put(path(taxCode) + "/self-declaration")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void each_read_of_personal_data_is_in_the_trail() {
        String taxCode = enterprise(zone());
        String path = path(taxCode);
        anonymous().get(path);
        as("portal").get(path);
        as("officer").get(path);
        hr(taxCode).get(path);

        as("auditor").get(path + "/contact-reads").then().statusCode(200).body("items", hasSize(2));
        anonymous().get(path + "/contact-reads").then().statusCode(401);
        as("officer").get(path + "/contact-reads").then().statusCode(403);
    }

    @Test
    void who_read_at_the_same_time_are_all_in_the_trail() throws Exception {
        String path = path(enterprise(zone()));
        try (var readers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> read = () -> as("officer").get(path).statusCode();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : readers.invokeAll(Collections.nCopies(12, read))) {
                answers.add(answer.get());
            }
            assertEquals(Collections.nCopies(12, 200), answers);
        }

        as("auditor").get(path + "/contact-reads").then().body("items", hasSize(12));
    }

    private static void declare(String taxCode) {
        hr(taxCode)
                .header("If-Match", "\"1\"")
                .body(DECLARATION)
                .put(path(taxCode) + "/self-declaration")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification hr(String taxCode) {
        return given().auth().oauth2(Tokens.enterprise(taxCode)).contentType(ContentType.JSON);
    }

    private static String path(String taxCode) {
        return "/api/v1/enterprises/" + taxCode;
    }
}
