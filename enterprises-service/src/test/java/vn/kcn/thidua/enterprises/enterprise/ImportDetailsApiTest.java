package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What a row may say beside what it must. */
@QuarkusTest
@WithLocalStack
class ImportDetailsApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";
    private static final String REQUIRED =
            "taxCode,nameVi,zone,legalForm,ownership,investorCountries,industry,operatingStates";

    @Test
    void a_row_tells_figures_contact_and_place() {
        String taxCode = taxCode();

        upload(
                        "registeredOn,vsicVersion,lot,employees,employeesOn,insuredAverage,revenueVnd,figuresYear,capital,"
                                + "capitalCurrency,contactPerson,contactPhone,contactEmail",
                        taxCode,
                        zone(),
                        "2019-02-01,2018,CN-03,1200,2021-06-30,1150,180000000000,2020,25000000.50,USD,Người Mẫu,"
                                + "+84 204 000 0000,hr@example.test")
                .statusCode(200)
                .body("counts.created", equalTo(1));

        as("officer")
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .body("registeredOn", equalTo("2019-02-01"))
                .body("vsicVersion", equalTo(2018))
                .body("lot", equalTo("CN-03"))
                .body("scale.employees", equalTo(1200))
                .body("scale.employeesOn", equalTo("2021-06-30"))
                .body("scale.insuredAverage", equalTo(1150))
                .body("scale.revenueVnd", equalTo(180_000_000_000L))
                .body("scale.year", equalTo(2020))
                .body("scale.capital.currency", equalTo("USD"))
                .body("sizeClass", equalTo("LARGE"))
                .body("contact.person", equalTo("Người Mẫu"))
                .body("contact.email", equalTo("hr@example.test"));
    }

    @Test
    void what_a_row_leaves_unsaid_stays() {
        String zone = zone();
        String taxCode = enterprise(zone);

        upload("lot,employees,employeesOn,contactPhone", taxCode, zone, "CN-01,90,2021-06-30,+84 204 111 1111")
                .body("counts.updated", equalTo(1));
        upload("lot,employees,employeesOn,contactPhone", taxCode, zone, ",,,").body("counts.unchanged", equalTo(1));
        upload("employees", taxCode, zone, "90").body("counts.unchanged", equalTo(1));

        as("officer")
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .body("lot", equalTo("CN-01"))
                .body("scale.employees", equalTo(90))
                .body("contact.person", equalTo("Người Mẫu"))
                .body("contact.phone", equalTo("+84 204 111 1111"));
    }

    @Test
    void a_zone_is_named_by_code_or_id() {
        String zone = zone();
        String id = anonymous().get("/api/v1/zones/" + zone).path("id");
        String taxCode = taxCode();

        upload("lot", taxCode, id, "A1").statusCode(200).body("counts.created", equalTo(1));
        upload("lot", taxCode, zone, "A1").body("counts.unchanged", equalTo(1));
        anonymous().get(ENTERPRISES + "/" + taxCode).then().body("zone", equalTo(zone));
        upload("lot", taxCode, "01920000-0000-7000-8000-000000000000", "A1")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("unknown-zone"))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/zone"));
    }

    @Test
    void an_exported_table_is_taken_back_unchanged() {
        String zone = zone();
        String taxCode = taxCode();
        upload(
                        "lot,employees,employeesOn,capital,capitalCurrency,contactPhone",
                        taxCode,
                        zone,
                        "CN-03,90,2021-06-30,25000000.5,USD,+84 204 000 0000")
                .statusCode(200);

        String table = given().auth()
                .oauth2(Tokens.as("portal"))
                .get(ENTERPRISES + "/export?format=csv&zone=" + zone)
                .then()
                .statusCode(200)
                .body(containsString("25000000.5"), not(containsString("+84 204")))
                .extract()
                .asString();

        send(table).statusCode(200).body("counts.unchanged", equalTo(1)).body("counts.rejected", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        columns                    | values             | code                     | pointer
        registeredOn               | 2021-02-30         | cell-no-day              | /registeredOn
        registeredOn               | 2999-01-01         | date-in-future           | /registeredOn
        vsicVersion                | 2020               | vsic-version-unknown     | /vsicVersion
        lot                        | ../x               | lot-code-form            | /lot
        employees                  | 90                 | scale-undated            | /employeesOn
        employees,employeesOn      | -1,2021-06-30      | cell-number-out-of-range | /employees
        employees,employeesOn      | 10000001,2021-06-30 | cell-number-out-of-range | /employees
        employees,employeesOn      | 1.5,2021-06-30     | cell-number-out-of-range | /employees
        employees,employeesOn      | many,2021-06-30    | cell-no-number           | /employees
        employees,employeesOn      | 5,2999-01-01       | date-in-future           | /scale/employeesOn
        revenueVnd                 | 100                | scale-undated            | /figuresYear
        revenueVnd,figuresYear     | 1e999999999,2020   | cell-no-number           | /revenueVnd
        capital                    | 100                | required                 | /capitalCurrency
        capitalCurrency            | USD                | required                 | /capital
        capital,capitalCurrency    | 100,XXQ            | unknown-currency         | /capitalCurrency
        capital,capitalCurrency    | 0.001,USD          | money-out-of-range       | /capital
        contactPhone               | call me            | cell-contact-form        | /contactPhone
        contactEmail               | nobody             | cell-contact-form        | /contactEmail
        """, useHeadersInDisplayName = true)
    void a_bad_detail_is_named(String columns, String values, String code, String pointer) {
        upload(columns, taxCode(), zone(), values)
                .statusCode(422)
                .body("rejected[0].problem.errors[0].code", equalTo(code))
                .body("rejected[0].problem.errors[0].pointer", equalTo(pointer));
    }

    @Test
    void every_detail_at_fault_is_named_and_no_contact_is_repeated() {
        upload("employees,contactPhone,contactEmail", "2400999013", zone(), "many,call me,nobody")
                .statusCode(422)
                .body(
                        "rejected[0].problem.errors.pointer",
                        contains("/taxCode", "/employees", "/contactPhone", "/contactEmail"))
                .body(not(containsString("call me")))
                .body("rows", nullValue());
    }

    private static ValidatableResponse upload(String columns, String taxCode, String zone, String values) {
        return send(REQUIRED + "," + columns + "\n" + taxCode + ",Công ty Ví Dụ," + zone
                + ",CP,NON_STATE,VN,1410,LICENSED@2019-03-01;OPERATING@2020-01-15," + values + "\n");
    }

    private static ValidatableResponse send(String table) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(ENTERPRISES + "/import")
                .then();
    }
}
