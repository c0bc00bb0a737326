package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.newEnterprise;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class RelationsApiTest {

    @Test
    void a_chain_of_parents_leads_to_the_ultimate_one() {
        String zone = zone();
        String child = enterprise(zone);
        String parent = enterprise(zone);
        String ultimate = enterprise(zone);

        owns(parent, child, "2020-01-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("parent.taxCode", equalTo(parent));
        owns(ultimate, parent, "2020-06-01").then().statusCode(200);

        anonymous()
                .get(path(child) + "/relations?asOf=2020-06-01")
                .then()
                .statusCode(200)
                .body("parent.taxCode", equalTo(parent))
                .body("ultimateParent", equalTo(ultimate));
        anonymous().get(path(child) + "/relations?asOf=2020-05-31").then().body("ultimateParent", equalTo(parent));
        anonymous().get(path(child) + "/relations?asOf=2019-12-31").then().body("parent", nullValue());
        anonymous().get(path(parent) + "/relations").then().body("subsidiaries", contains(child));
    }

    @Test
    void nobody_controls_itself_through_others() {
        String zone = zone();
        String first = enterprise(zone);
        String second = enterprise(zone);
        String third = enterprise(zone);
        owns(second, first, "2020-01-01").then().statusCode(200);
        owns(third, second, "2020-01-01").then().statusCode(200);

        owns(first, third, "2020-06-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("ownership-circle"))
                .body("errors[0].pointer", equalTo("/investors/0/taxCode"));
        owns(first, first, "2020-06-01").then().statusCode(422).body("code", equalTo("ownership-circle"));
        anonymous().get(path(third)).then().header("ETag", "\"1\"");
    }

    @Test
    void who_once_owned_may_be_owned_later() {
        String zone = zone();
        String first = enterprise(zone);
        String second = enterprise(zone);
        put(first, "\"1\"", investor(second, "2019-06-01", "2020-01-01")).then().statusCode(200);

        put(second, "\"1\"", investor(first, "2019-12-31", null)).then().statusCode(422);
        put(second, "\"1\"", investor(first, "2020-01-01", null)).then().statusCode(200);
    }

    @Test
    void a_branch_has_its_head_office() {
        String zone = zone();
        String headOffice = enterprise(zone);
        String branch = headOffice + "001";
        as("officer")
                .body(newEnterprise(branch, zone).replace("TNHH_MTV", "CN"))
                .post("/api/v1/enterprises")
                .then()
                .statusCode(201)
                .body("legalForm", equalTo("CN"));

        anonymous().get(path(branch) + "/relations").then().body("headOffice", equalTo(headOffice));
        anonymous().get(path(headOffice) + "/relations").then().body("units", contains(branch));
        as("officer")
                .body(newEnterprise(headOffice + "002", zone))
                .post("/api/v1/enterprises")
                .then()
                .statusCode(422)
                .body("code", equalTo("legal-form-of-tax-code"))
                .body("errors[0].pointer", equalTo("/legalForm"));
    }

    @Test
    void the_name_of_a_person_is_for_those_who_may_see_it() {
        String taxCode = enterprise(zone());
        String person = """
                {"name": "Người Mẫu", "person": true, "country": "VN", "share": 10, "from": "2020-01-01"}""";
        put(taxCode, "\"1\"", person).then().statusCode(200).body("investors[0].name", equalTo("Người Mẫu"));

        anonymous().get(path(taxCode) + "/relations").then().body("investors[0].name", nullValue());
        as("auditor").get(path(taxCode) + "/relations").then().body("investors[0].name", equalTo("Người Mẫu"));
        given().auth()
                .oauth2(Tokens.enterprise(taxCode))
                .get(path(taxCode) + "/relations")
                .then()
                .body("investors[0].name", equalTo("Người Mẫu"));
    }

    @Test
    void recording_needs_a_token_of_an_officer_and_the_version_seen() {
        String taxCode = enterprise(zone());
        String path = path(taxCode) + "/investors";
        String body = "{\"investors\": []}";

        anonymous().header("If-Match", "*").body(body).put(path).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.enterprise(taxCode))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
        as("officer").body(body).put(path).then().statusCode(428);
        as("officer").header("If-Match", "\"9\"").body(body).put(path).then().statusCode(412);
        as("officer")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    private static Response owns(String parent, String child, String from) {
        return put(child, "*", investor(parent, from, null));
    }

    private static Response put(String taxCode, String ifMatch, String investor) {
        return as("officer")
                .header("If-Match", ifMatch)
                .body("{\"investors\": [" + investor + "]}")
                .put(path(taxCode) + "/investors");
    }

    private static String investor(String taxCode, String from, @org.jspecify.annotations.Nullable String until) {
        return """
                {"name": "Example Holdings", "taxCode": "%s", "country": "VN", "share": 60, "controls": true,
                 "from": "%s"%s}""".formatted(taxCode, from, until == null ? "" : ", \"until\": \"" + until + "\"");
    }

    private static String path(String taxCode) {
        return "/api/v1/enterprises/" + taxCode;
    }
}
