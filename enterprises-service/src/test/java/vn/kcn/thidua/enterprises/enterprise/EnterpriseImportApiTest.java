package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseImportApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";
    private static final String SINCE_2020 = "LICENSED@2019-03-01;OPERATING@2020-01-15";

    @Test
    void a_row_registers_an_enterprise() {
        String zone = zone();
        String taxCode = taxCode();

        importCsv("", csvRow(taxCode, "\"Công ty \"\"Ví Dụ\"\", Ltd\"", zone, SINCE_2020))
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(0))
                .body("rejected", empty())
                .body("rows", nullValue());
        anonymous()
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nameVi", equalTo("Công ty \"Ví Dụ\", Ltd"))
                .body("registeredOn", equalTo("2019-03-01"))
                .body("operatingStates.state", contains("LICENSED", "OPERATING"));
    }

    @Test
    void the_same_rows_again_change_nothing() {
        String zone = zone();
        String taxCode = taxCode();
        String rows = csvRow(taxCode, "Công ty Ví Dụ", zone, SINCE_2020);

        counts(importCsv("", rows).then(), 1, 0, 0, 0);
        counts(importCsv("", rows).then().statusCode(200), 0, 0, 1, 0);
        counts(importCsv("", rows + rows).then().statusCode(200), 0, 0, 2, 0);
        anonymous().get(ENTERPRISES + "/" + taxCode).then().header("ETag", "\"1\"");
    }

    @Test
    void a_known_enterprise_is_brought_up_to_date() {
        String zone = zone();
        String taxCode = taxCode();
        importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, SINCE_2020));

        counts(
                importCsv("", csvRow(taxCode, "Công ty Đổi Tên", zone, SINCE_2020))
                        .then(),
                0,
                1,
                0,
                0);
        counts(
                importCsv(
                                "",
                                csvRow(
                                        taxCode,
                                        "Công ty Đổi Tên",
                                        zone,
                                        "PAUSED_EPIDEMIC@2021-05-18;OPERATING@2021-07-20"))
                        .then(),
                0,
                1,
                0,
                0);
        anonymous()
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .header("ETag", "\"3\"")
                .body("nameVi", equalTo("Công ty Đổi Tên"))
                .body("operatingStates.state", contains("LICENSED", "OPERATING", "PAUSED_EPIDEMIC", "OPERATING"));
    }

    @Test
    void contact_data_stay_as_they_were() {
        String zone = zone();
        String taxCode = enterprise(zone);

        counts(
                importCsv("", csvRow(taxCode, "Công ty Đổi Tên", zone, SINCE_2020))
                        .then(),
                0,
                1,
                0,
                0);
        as("officer")
                .get(ENTERPRISES + "/" + taxCode)
                .then()
                .body("contact.person", equalTo("Người Mẫu"))
                .body("nameEn", nullValue())
                .body("version", equalTo(2));
    }

    @Test
    void one_enterprise_may_have_two_rows_in_one_file() {
        String zone = zone();
        String taxCode = taxCode();

        importCsv(
                        "?outcomes=all",
                        csvRow(taxCode, "Công ty Ví Dụ", zone, SINCE_2020)
                                + csvRow(taxCode, "Công ty Ví Dụ", zone, "PAUSED@2021-05-18"))
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("created", "updated"))
                .body("rows.key", contains(taxCode, taxCode))
                .body("rows.row", contains(1, 2));
        anonymous().get(ENTERPRISES + "/" + taxCode).then().header("ETag", "\"2\"");
    }

    @Test
    void a_bad_row_is_rejected_and_no_other() {
        String zone = zone();
        String first = taxCode();
        String last = taxCode();

        importCsv(
                        "",
                        csvRow(first, "Công ty Một", zone, SINCE_2020)
                                + csvRow("2400999013", "", "NOSUCH", "SLEEPING@2020-01-01")
                                + csvRow(last, "Công ty Hai", zone, SINCE_2020))
                .then()
                .statusCode(207)
                .body("counts.created", equalTo(2))
                .body("counts.rejected", equalTo(1))
                .body("rejected.row", contains(2))
                .body("rejected[0].outcome", equalTo("rejected"))
                .body("rejected[0].problem.errors.pointer", contains("/taxCode", "/nameVi", "/operatingStates"))
                .body("rejected[0].problem.errors.code", contains("tax-code-check-digit", "required", "not-one-of"));
        anonymous().get(ENTERPRISES + "/" + first).then().statusCode(200);
        anonymous().get(ENTERPRISES + "/" + last).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        column          | value                               | code                        | pointer
        taxCode         | 2400999020                          | tax-code-check-digit        | /taxCode
        nameVi          | "a\u0000b"                          | line-unprintable            | /nameVi
        nameVi          | LONG                                | line-too-long               | /nameVi
        zone            | NOSUCH                              | unknown-zone                | /zone
        legalForm       | GMBH                                | not-one-of                  | /legalForm
        ownership       | ''                                  | required                    | /ownership
        investorCountries | KR;XX                             | unknown-country             | /investorCountries
        industry        | 261                                 | industry-code-form          | /industry
        operatingStates | OPERATING                           | operating-states-form       | /operatingStates
        operatingStates | OPERATING@2021-02-30                | operating-states-form       | /operatingStates
        operatingStates | OPERATING@2999-01-01                | date-in-future              | /operatingStates
        operatingStates | OPERATING@2020-01-01;TRIAL@2020-02-01 | operating-state-not-allowed | /operatingStates
        operatingStates | ;                                   | operating-state-missing     | /operatingStates
        """, useHeadersInDisplayName = true)
    void a_bad_field_is_named(String column, String value, String code, String pointer) {
        List<String> columns = List.of(
                "taxCode",
                "nameVi",
                "nameEn",
                "zone",
                "legalForm",
                "ownership",
                "investorCountries",
                "industry",
                "operatingStates");
        String[] fields = {taxCode(), "Công ty", "", zone(), "CP", "NON_STATE", "VN", "1410", SINCE_2020};
        fields[columns.indexOf(column)] = value.equals("LONG") ? "ê".repeat(10_000) : value;

        importCsv("", String.join(",", fields) + "\n")
                .then()
                .statusCode(422)
                .body("counts.rejected", equalTo(1))
                .body("rejected[0].problem.errors[0].code", equalTo(code))
                .body("rejected[0].problem.errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_state_of_the_past_needs_its_reason_told_by_itself() {
        String zone = zone();
        String taxCode = taxCode();
        importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, SINCE_2020));

        importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, "UNDER_CONSTRUCTION@2019-06-01"))
                .then()
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("operating-state-reason"));
        importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, "TRIAL@2020-01-15"))
                .then()
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("operating-state-day-taken"));
        anonymous().get(ENTERPRISES + "/" + taxCode).then().header("ETag", "\"1\"");
    }

    @Test
    void a_column_that_nobody_knows_is_refused() {
        upload("text/csv", "taxCode,colour\n" + taxCode() + ",red\n")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("unknown-field"))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_stores_nothing() {
        String taxCode = taxCode();

        counts(
                importCsv("?dryRun=true", csvRow(taxCode, "Công ty Ví Dụ", zone(), SINCE_2020))
                        .then()
                        .statusCode(200)
                        .body("dryRun", equalTo(true)),
                1,
                0,
                0,
                0);
        anonymous().get(ENTERPRISES + "/" + taxCode).then().statusCode(404);
    }

    @Test
    void an_atomic_import_takes_all_rows_or_none() {
        String zone = zone();
        String taxCode = taxCode();
        String good = csvRow(taxCode, "Công ty Ví Dụ", zone, SINCE_2020);

        importCsv("?atomic=true", good + csvRow("2400999013", "Công ty Sai", zone, SINCE_2020))
                .then()
                .statusCode(422)
                .body("rejected.row", contains(2));
        anonymous().get(ENTERPRISES + "/" + taxCode).then().statusCode(404);
        counts(importCsv("?atomic=true", good).then().statusCode(200), 1, 0, 0, 0);
    }

    @Test
    void ndjson_says_the_same_as_csv() {
        String zone = zone();
        String taxCode = taxCode();
        String row = """
                {"taxCode": "%s", "nameVi": "Công ty Ví Dụ", "zone": "%s", "legalForm": "CP", "ownership": "NON_STATE", \
                "investorCountries": ["VN"], "industry": 1410, "operatingStates": ["LICENSED@2019-03-01", "OPERATING@2020-01-15"]}
                """.formatted(taxCode, zone);

        upload("application/x-ndjson", row).statusCode(200).body("counts.created", equalTo(1));
        counts(importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, SINCE_2020)).then(), 0, 0, 1, 0);
    }

    @Test
    void rows_over_more_than_one_chunk_are_all_taken() {
        String zone = zone();
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 1_101; i++) {
            String taxCode = i % 100 == 0 ? "2400999013" : taxCode();
            rows.append(csvRow(taxCode, "Công ty Số " + i, zone, SINCE_2020));
        }

        var report = importCsv("", rows.toString()).then().statusCode(207).body("rejected.size()", equalTo(11));
        counts(report, 1_090, 0, 0, 11);
        assertEquals(1_090, (int)
                anonymous().get(ENTERPRISES + "/statistics").then().extract().path("byZone." + zone + ".operating"));
    }

    @Test
    void importing_needs_a_token_of_an_officer() {
        String rows = "taxCode\n";
        given().contentType("text/csv")
                .body(rows)
                .post(ENTERPRISES + "/import")
                .then()
                .statusCode(401);
        for (String role : List.of("enterprise", "auditor", "leader", "admin")) {
            given().auth()
                    .oauth2(Tokens.as(role))
                    .contentType("text/csv")
                    .body(rows)
                    .post(ENTERPRISES + "/import")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void what_cannot_be_told_into_rows_is_refused() {
        as("officer").body("{}").post(ENTERPRISES + "/import").then().statusCode(415);
        importCsv("?colour=red", "").then().statusCode(400).body("code", equalTo("unknown-parameter"));
        upload("application/x-ndjson", "{\"taxCode\": \n").statusCode(400).body("code", startsWith("unreadable"));
        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv")
                .body(new byte[] {'t', 'a', 'x', '\n', (byte) 0xff, '\n'})
                .post(ENTERPRISES + "/import")
                .then()
                .statusCode(400)
                .body("code", anyOf(equalTo("not-utf8"), equalTo("unreadable-row")));
    }

    private static ValidatableResponse upload(String type, String body) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(ENTERPRISES + "/import")
                .then();
    }

    private static void counts(ValidatableResponse report, int created, int updated, int unchanged, int rejected) {
        report.body("counts.created", equalTo(created))
                .body("counts.updated", equalTo(updated))
                .body("counts.unchanged", equalTo(unchanged))
                .body("counts.rejected", equalTo(rejected));
    }
}
