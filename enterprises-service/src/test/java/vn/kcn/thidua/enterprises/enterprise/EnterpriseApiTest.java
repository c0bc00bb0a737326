package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.newEnterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Test
    void an_officer_registers_an_enterprise() {
        String zone = zone();
        String taxCode = taxCode();

        as("officer")
                .body(newEnterprise(taxCode, zone))
                .post(ENTERPRISES)
                .then()
                .statusCode(201)
                .header("Location", containsString(ENTERPRISES + "/" + taxCode))
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("taxCode", equalTo(taxCode))
                .body("investorCountries", contains("KR", "JP"))
                .body("operatingState", equalTo("OPERATING"))
                .body("operatingStates.state", contains("LICENSED", "OPERATING"))
                .body("registeredOn", equalTo("2019-03-01"))
                .body("awards", equalTo(List.of()));
    }

    @Test
    void registering_needs_a_token_of_an_officer() {
        String body = newEnterprise(taxCode(), "QC");

        anonymous().body(body).post(ENTERPRISES).then().statusCode(401);
        for (String role : List.of("enterprise", "auditor", "leader", "admin", "portal")) {
            as(role).body(body).post(ENTERPRISES).then().statusCode(403);
        }
    }

    @Test
    void a_tax_code_is_registered_once_however_it_is_written() {
        String zone = zone();
        String taxCode = enterprise(zone);
        String spaced = taxCode.substring(0, 4) + " " + taxCode.substring(4);

        as("officer")
                .body(newEnterprise(spaced, zone))
                .post(ENTERPRISES)
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise-exists"))
                .body("errors[0].pointer", equalTo("/taxCode"));
    }

    @Test
    void of_two_who_register_it_at_once_one_is_told_so() throws Exception {
        String body = newEnterprise(taxCode(), zone());
        try (var callers = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> calls = Collections.nCopies(
                    4, () -> as("officer").body(body).post(ENTERPRISES).statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> call : callers.invokeAll(calls)) {
                answers.add(call.get());
            }
            assertEquals(List.of(201, 409, 409, 409), answers.stream().sorted().toList());
        }
    }

    @Test
    void the_same_key_registers_once() {
        String body = newEnterprise(taxCode(), zone());
        String key = UUID.randomUUID().toString();

        String first = as("officer")
                .header("Idempotency-Key", key)
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = as("officer")
                .header("Idempotency-Key", key)
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .asString();

        assertEquals(first, again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        replace                        | by                               | status | code                        | pointer
        "taxCode": "2400999012"        | "taxCode": "2400999013"          | 422    | tax-code-check-digit        | /taxCode
        "taxCode": "2400999012"        | "taxCode": "2400999020"          | 422    | tax-code-check-digit        | /taxCode
        "taxCode": "2400999012"        | "taxCode": "2400999012-000"      | 422    | tax-code-unit               | /taxCode
        "taxCode": "2400999012"        | "taxCode": "12345678"            | 422    | tax-code-form               | /taxCode
        "taxCode": "2400999012"        | "taxCode": null                  | 422    | invalid-value               | /taxCode
        "zone": "ZONE"                 | "zone": "NOSUCH"                 | 422    | unknown-zone                | /zone
        "zone": "ZONE"                 | "zone": "\\u0000"                | 422    | zone-code-form              | /zone
        "Người Mẫu"                    | "Người\\u0000"                   | 422    | line-unprintable            | /contact/person
        "+84 204 000 0000"             | "call me"                        | 422    | invalid-value               | /contact/phone
        "hr@example.test"              | "hr at example"                  | 422    | invalid-value               | /contact/email
        "jp"                           | "XX"                             | 422    | unknown-country             | /investorCountries/1
        "jp"                           | null                             | 422    | invalid-value               | /investorCountries/1
        "2610"                         | "26"                             | 422    | industry-code-form          | /industry
        "TNHH_MTV"                     | "GMBH"                           | 400    | unreadable-value            | /legalForm
        "2020-01-15"                   | "2999-01-15"                     | 422    | date-in-future              | /operatingStates
        "2020-01-15"                   | "2019-03-01"                     | 409    | operating-state-day-taken   | /operatingStates
        "2020-01-15"                   | "15/01/2020"                     | 400    | unreadable-value            | /operatingStates/0/from
        "state": "LICENSED"            | "state": "TERMINATED"            | 422    | operating-state-first       | /operatingStates
        "state": "OPERATING"           | "state": "PAUSED"                | 422    | operating-state-not-allowed | /operatingStates
        "industry"                     | "industrie"                      | 400    | unknown-field               | /industrie
        """, useHeadersInDisplayName = true)
    void bad_input_is_refused_by_field(String replace, String by, int status, String code, String pointer) {
        String body = newEnterprise("2400999012", "ZONE").replace(replace, by).replace("\"ZONE\"", '"' + zone() + '"');

        as("officer")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
        anonymous().get(ENTERPRISES + "/2400999012").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"\\u0000, line-unprintable", "' ', line-blank", "LONG, line-too-long"})
    void a_name_is_one_printable_line(String name, String code) {
        String body = newEnterprise("2400999012", zone())
                .replace("Công ty TNHH Điện tử Ví Dụ 2400999012", name.replace("LONG", "ê".repeat(10_000)));

        as("officer")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/nameVi"));
    }

    @Test
    void a_problem_says_what_to_do_in_both_languages() {
        String body = newEnterprise("2400999013", "QC");

        as("officer")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .body("title", equalTo("Mã số thuế sai số kiểm tra"))
                .body("detail", containsString("đối chiếu với giấy chứng nhận đăng ký"));
        as("officer")
                .header("Accept-Language", "en")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .body("title", equalTo("Wrong check digit"))
                .body("detail", containsString("2400999013"));
    }

    @Test
    void anybody_reads_a_profile_by_tax_code_or_id() {
        String taxCode = enterprise(zone());

        String id = anonymous()
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("operatingState", equalTo("OPERATING"))
                .extract()
                .path("id");
        anonymous().get(ENTERPRISES + "/" + id).then().statusCode(200).body("taxCode", equalTo(taxCode));
        anonymous()
                .get(ENTERPRISES + "/" + taxCode.substring(0, 4) + "." + taxCode.substring(4))
                .then()
                .statusCode(200);
        anonymous()
                .header("If-None-Match", "\"1\"")
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"2019-02-28,", "2019-03-01, LICENSED", "2020-01-14, LICENSED", "2020-01-15, OPERATING"})
    void a_profile_tells_the_state_of_a_day(String day, String state) {
        anonymous()
                .get(ENTERPRISES + "/" + enterprise(zone()) + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day))
                .body("operatingState", equalTo(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2400999125", "0000", "nobody", "%00", "01890a5d-ac96-774b-bcce-b302099a8057", "..%2f"})
    void what_is_no_enterprise_is_not_found(String key) {
        anonymous()
                .urlEncodingEnabled(false)
                .get(ENTERPRISES + "/" + key)
                .then()
                .statusCode(404);
    }

    @Test
    void contact_data_are_for_officers_auditors_and_the_enterprise_itself() {
        String taxCode = enterprise(zone());
        String path = ENTERPRISES + "/" + taxCode;

        as("officer").get(path).then().body("contact.person", equalTo("Người Mẫu"));
        as("auditor").get(path).then().body("contact.email", equalTo("hr@example.test"));
        hr(taxCode).get(path).then().body("contact.phone", equalTo("+84 204 000 0000"));
        hr(taxCode()).get(path).then().statusCode(200).body("contact", nullValue());
        anonymous().get(path).then().statusCode(200).body("contact", nullValue());
        for (String role : List.of("portal", "council", "secretary", "leader", "admin")) {
            as(role).get(path).then().statusCode(200).body("contact", nullValue());
        }
    }

    @Test
    void a_token_that_is_none_shows_nobody_a_profile() {
        String path = ENTERPRISES + "/" + enterprise(zone());

        for (String token : List.of("garbage", Tokens.expired("officer"), Tokens.forged("officer"))) {
            given().auth()
                    .oauth2(token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void the_etag_tells_what_its_reader_may_see_apart_and_works_for_a_change() {
        String path = ENTERPRISES + "/" + enterprise(zone());
        String full = as("officer").get(path).header("ETag");

        as("officer").header("If-None-Match", "\"1\"").get(path).then().statusCode(200);
        as("officer").header("If-None-Match", full).get(path).then().statusCode(304);
        anonymous().header("If-None-Match", full).get(path).then().statusCode(200);
        patch("officer", full)
                .body("{\"industry\": \"2710\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void an_officer_revises_an_enterprise() {
        String path = ENTERPRISES + "/" + enterprise(zone());
        String other = zone();

        patch("officer", "\"1\"")
                .body("""
                        {"nameVi": "Công ty TNHH Ví Dụ Đổi Tên", "nameEn": null, "zone": "%s",
                         "investorCountries": ["TW"], "contact": {"email": null}}
                        """.formatted(other))
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("nameVi", equalTo("Công ty TNHH Ví Dụ Đổi Tên"))
                .body("nameEn", nullValue())
                .body("zone", equalTo(other))
                .body("investorCountries", contains("TW"))
                .body("contact.email", nullValue())
                .body("contact.person", equalTo("Người Mẫu"))
                .body("operatingStates.state", contains("LICENSED", "OPERATING"));
        anonymous().get(path).then().header("ETag", "\"2\"").body("nameVi", equalTo("Công ty TNHH Ví Dụ Đổi Tên"));
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version() {
        String path = ENTERPRISES + "/" + enterprise(zone());

        patch("officer", "\"1\"").body("{}").patch(path).then().statusCode(200).body("version", equalTo(1));
        anonymous().get(path).then().header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        patch                               | status | code           | pointer
        {"taxCode": "2400999012"}           | 400    | unknown-field  | /taxCode
        {"operatingStates": []}             | 400    | unknown-field  | /operatingStates
        {"nameVi": null}                    | 422    | invalid-value  | /nameVi
        {"nameVi": "a\\u0000"}              | 422    | line-unprintable | /nameVi
        {"zone": "NOSUCH"}                  | 422    | unknown-zone   | /zone
        {"registeredOn": "2999-01-01"}      | 422    | date-in-future | /registeredOn
        {"contact": {"phone": "x"}}         | 422    | invalid-value  | /contact/phone
        """, useHeadersInDisplayName = true)
    void a_patch_that_breaks_a_rule_is_refused_and_changes_nothing(
            String patch, int status, String code, String pointer) {
        String path = ENTERPRISES + "/" + enterprise(zone());

        patch("officer", "\"1\"")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
        anonymous().get(path).then().header("ETag", "\"1\"");
    }

    @Test
    void revising_needs_a_token_of_an_officer_and_the_version_seen() {
        String taxCode = enterprise(zone());
        String path = ENTERPRISES + "/" + taxCode;
        String body = "{\"industry\": \"2710\"}";
        String patch = "application/merge-patch+json";

        given().contentType(patch)
                .header("If-Match", "\"1\"")
                .body(body)
                .patch(path)
                .then()
                .statusCode(401);
        patch("auditor", "\"1\"").body(body).patch(path).then().statusCode(403);
        hr(taxCode)
                .contentType(patch)
                .header("If-Match", "\"1\"")
                .body(body)
                .patch(path)
                .then()
                .statusCode(403);
        as("officer").contentType(patch).body(body).patch(path).then().statusCode(428);
        patch("officer", "\"2\"").body(body).patch(path).then().statusCode(412);
        patch("officer", "1").body(body).patch(path).then().statusCode(412);
        patch("officer", "W/\"1\"").body(body).patch(path).then().statusCode(412);
        patch("officer", "\"1\"")
                .body(body)
                .patch(ENTERPRISES + "/2400999125")
                .then()
                .statusCode(404);
    }

    private static RequestSpecification hr(String taxCode) {
        return given().auth().oauth2(Tokens.enterprise(taxCode));
    }
}
