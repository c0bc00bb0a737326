package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseListApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Test
    void every_role_and_nobody_in_particular_may_read_the_list() {
        anonymous().get(ENTERPRISES).then().statusCode(200);
        as("enterprise").get(ENTERPRISES).then().statusCode(200);
    }

    @Test
    void a_row_tells_the_state_of_the_day() {
        String zone = zone();
        String taxCode = taxCode();
        importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, "LICENSED@2019-03-01;OPERATING@2020-01-15"));

        list(Map.of("zone", zone))
                .body("items.taxCode", contains(taxCode))
                .body("items[0].operatingState", equalTo("OPERATING"))
                .body("items[0].operatingStateFrom", equalTo("2020-01-15"))
                .body("items[0].zone", equalTo(zone))
                .body("items[0].version", equalTo(1));
        list(Map.of("zone", zone, "asOf", "2019-12-31")).body("items[0].operatingState", equalTo("LICENSED"));
        list(Map.of("zone", zone, "asOf", "2018-12-31")).body("items[0].operatingState", equalTo(null));
    }

    @Test
    void filters_narrow_the_list_together() {
        String zone = zone();
        List<String> codes = List.of(taxCode(), taxCode(), taxCode());
        importCsv(
                "",
                csvRow(codes.get(0), "Công ty Một", zone, "OPERATING@2020-01-15")
                        + csvRow(codes.get(1), "Công ty Hai", zone, "OPERATING@2020-01-15;PAUSED@2021-05-18")
                        + csvRow(codes.get(2), "Công ty Ba", zone, "LICENSED@2020-01-15"));

        list(Map.of("zone", zone, "state", "OPERATING")).body("items.taxCode", contains(codes.get(0)));
        list(Map.of("zone", zone, "state", "OPERATING", "asOf", "2021-05-17"))
                .body("items.taxCode", contains(codes.get(0), codes.get(1)));
        list(Map.of("zone", zone, "state", "OPERATING", "asOf", "2021-05-18"))
                .body("items.taxCode", contains(codes.get(0)));
        list(Map.of("zone", zone, "state", "PAUSED")).body("items.taxCode", contains(codes.get(1)));
        list(Map.of("zone", zone, "state", "TRIAL")).body("items", empty());
        list(Map.of("zone", zone, "q", "ba", "state", "LICENSED")).body("items.taxCode", contains(codes.get(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điện lực Đình Trám",
                "dien luc",
                "ĐIỆN LỰC",
                "đình  trám",
                "tram dien",
                "Điện-lực, (Trám)",
                "dinh tram tnhh luc",
                "điệ"
            })
    void a_name_is_found_without_accents_in_any_order(String typed) {
        String zone = zone();
        importCsv(
                "",
                csvRow(taxCode(), "Công ty TNHH Điện lực Đình Trám", zone, "OPERATING@2020-01-15")
                        + csvRow(taxCode(), "Công ty May Ví Dụ", zone, "OPERATING@2020-01-15"));

        list(Map.of("zone", zone, "q", typed)).body("items.nameVi", contains("Công ty TNHH Điện lực Đình Trám"));
        list(Map.of("zone", zone, "q", Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .body("items.nameVi", contains("Công ty TNHH Điện lực Đình Trám"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "\u0000", "'", "\"", "  ", "💩"})
    void what_is_no_word_is_no_filter(String typed) {
        String zone = zone();
        importCsv("", csvRow(taxCode(), "Công ty Ví Dụ", zone, "OPERATING@2020-01-15"));

        list(Map.of("zone", zone, "q", typed)).body("items.size()", equalTo(1));
    }

    @Test
    void the_first_digits_of_a_tax_code_are_found() {
        String zone = zone();
        String taxCode = taxCode();
        importCsv("", csvRow(taxCode, "Công ty Ví Dụ", zone, "OPERATING@2020-01-15"));

        list(Map.of("q", taxCode)).body("items.taxCode", contains(taxCode));
        list(Map.of("q", taxCode.substring(0, 8))).body("items.taxCode", hasItem(taxCode));
        list(Map.of("zone", zone, "q", "999999999")).body("items", empty());
    }

    @Test
    void pages_show_every_row_once() {
        String zone = zone();
        StringBuilder rows = new StringBuilder();
        List<String> imported = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            imported.add(taxCode());
            rows.append(csvRow(imported.getLast(), "Công ty Số " + i, zone, "OPERATING@2020-01-15"));
        }
        importCsv("", rows.toString());

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            var request = anonymous().queryParam("zone", zone).queryParam("limit", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ENTERPRISES)
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.taxCode"));
            cursor = page.path("next");
            assertEquals(
                    cursor != null,
                    page.headers().getValues("Link").stream().anyMatch(link -> link.endsWith("rel=\"next\"")));
        } while (cursor != null);

        assertEquals(imported.stream().sorted().toList(), read);
    }

    @Test
    void a_cursor_belongs_to_its_query() {
        String zone = zone();
        importCsv(
                "",
                csvRow(taxCode(), "Công ty Một", zone, "OPERATING@2020-01-15")
                        + csvRow(taxCode(), "Công ty Hai", zone, "OPERATING@2020-01-15"));
        String cursor = list(Map.of("zone", zone, "limit", "1")).extract().path("next");

        list(Map.of("zone", zone, "limit", "2", "cursor", cursor)).body("items.size()", equalTo(1));
        refused(Map.of("zone", zone(), "cursor", cursor), "cursor-mismatch");
        refused(Map.of("zone", zone, "state", "OPERATING", "cursor", cursor), "cursor-mismatch");
        refused(Map.of("cursor", cursor), "cursor-mismatch");
        refused(Map.of("zone", zone, "cursor", cursor + "A"), "cursor-mismatch");
        refused(Map.of("zone", zone, "cursor", "not a cursor"), "cursor-mismatch");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        name,   value,      status, code
        colour, red,        400,    unknown-parameter
        validAt, 2021-07-31, 400,   unknown-parameter
        limit,  0,          400,    limit-out-of-range
        limit,  201,        400,    limit-out-of-range
        state,  ASLEEP,     400,    filter-value-unknown
        state,  operating,  400,    filter-value-unknown
        asOf,   2021-02-30, 400,    as-of-form
        zone,   NOSUCH,     422,    unknown-zone
        zone,   qc,         422,    zone-code-form
        """, useHeadersInDisplayName = true)
    void a_bad_parameter_is_refused(String name, String value, int status, String code) {
        anonymous()
                .queryParam(name, value)
                .get(ENTERPRISES)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", not(containsString("{")));
    }

    private static void refused(Map<String, String> parameters, String code) {
        anonymous()
                .queryParams(parameters)
                .get(ENTERPRISES)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse list(Map<String, String> parameters) {
        return anonymous().queryParams(parameters).get(ENTERPRISES).then().statusCode(200);
    }
}
