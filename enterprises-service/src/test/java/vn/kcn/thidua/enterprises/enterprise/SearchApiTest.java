package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class SearchApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Test
    void names_with_the_accents_that_were_typed_come_first() {
        String zone = zone();
        List<String> codes = List.of(taxCode(), taxCode(), taxCode(), taxCode());
        importCsv(
                "",
                csvRow(codes.get(0), "Công ty Hoà Phu", zone, "OPERATING@2020-01-15")
                        + csvRow(codes.get(1), "Công ty Hòa Phú", zone, "OPERATING@2020-01-15")
                        + csvRow(codes.get(2), "Công ty Hoa Phu", zone, "OPERATING@2020-01-15")
                        + csvRow(codes.get(3), "Công ty Phú Hòa", zone, "OPERATING@2020-01-15"));

        list(Map.of("zone", zone, "q", "hòa phú"))
                .body("items.taxCode", contains(codes.get(1), codes.get(3), codes.get(0), codes.get(2)));
        list(Map.of("zone", zone, "q", "Hoa Phu"))
                .body("items.taxCode", contains(codes.get(0), codes.get(1), codes.get(2), codes.get(3)));
    }

    @Test
    void ranks_are_paged_through_without_gap_in_both_directions() {
        String zone = zone();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            rows.append(csvRow(
                    taxCode(), i % 2 == 0 ? "Công ty Đá Ví Dụ" : "Công ty Da Ví Dụ", zone, "OPERATING@2020-01-15"));
        }
        importCsv("", rows.toString());
        List<String> whole = list(Map.of("zone", zone, "q", "đá")).extract().path("items.taxCode");

        for (int limit : List.of(1, 2, 4, 5)) {
            List<String> forwards = new ArrayList<>();
            List<String> backwards = new ArrayList<>();
            var page = list(Map.of("zone", zone, "q", "đá", "limit", limit)).extract();
            forwards.addAll(page.path("items.taxCode"));
            while (page.path("next") != null) {
                page = list(Map.of("zone", zone, "q", "đá", "limit", limit, "cursor", page.path("next")))
                        .extract();
                forwards.addAll(page.path("items.taxCode"));
            }
            backwards.addAll(0, page.path("items.taxCode"));
            while (page.path("prev") != null) {
                page = list(Map.of("zone", zone, "q", "đá", "limit", limit, "cursor", page.path("prev")))
                        .extract();
                backwards.addAll(0, page.path("items.taxCode"));
            }
            assertEquals(9, whole.size());
            assertEquals(whole, forwards, "limit " + limit);
            assertEquals(whole, backwards, "limit " + limit);
        }
    }

    @Test
    void of_one_filters_values_one_must_fit_and_different_filters_together() {
        String zone = zone();
        String other = zone();
        List<String> codes = List.of(taxCode(), taxCode(), taxCode());
        importCsv(
                "",
                row(codes.get(0), zone, "CP", "NON_STATE", "VN", "1410", "OPERATING@2020-01-15")
                        + row(codes.get(1), zone, "TNHH_MTV", "FDI", "KR;JP", "2610", "LICENSED@2020-03-01")
                        + row(codes.get(2), other, "TNHH_2TV", "FDI", "KR", "2620", "OPERATING@2021-05-18"));
        Map<String, List<String>> expected = Map.ofEntries(
                Map.entry("zone=" + zone, codes.subList(0, 2)),
                Map.entry("zone=" + zone + "&zone=" + other, codes),
                Map.entry("zone=" + zone + "," + other, codes),
                Map.entry("legalForm=CP,TNHH_2TV", List.of(codes.get(0), codes.get(2))),
                Map.entry("legalForm=CP&ownership=FDI", List.of()),
                Map.entry("ownership=FDI", codes.subList(1, 3)),
                Map.entry("country=KR", codes.subList(1, 3)),
                Map.entry("country=JP,VN", codes.subList(0, 2)),
                Map.entry("sector=26", codes.subList(1, 3)),
                Map.entry("sector=261", codes.subList(1, 2)),
                Map.entry("sector=2620", codes.subList(2, 3)),
                Map.entry("sector=14,262", List.of(codes.get(0), codes.get(2))),
                Map.entry("sector=C", codes),
                Map.entry("sector=D", List.of()),
                Map.entry("state=OPERATING", List.of(codes.get(0), codes.get(2))),
                Map.entry("state=OPERATING&asOf=2021-05-17", codes.subList(0, 1)),
                Map.entry("state=OPERATING,LICENSED", codes),
                Map.entry("registeredFrom=2020-01-15&registeredTo=2020-03-01", codes.subList(0, 2)),
                Map.entry("registeredFrom=2020-01-16", codes.subList(1, 3)),
                Map.entry("registeredTo=2020-02-29", codes.subList(0, 1)),
                Map.entry("operatingFrom=2020-01-15&operatingTo=2021-05-17", codes.subList(0, 1)),
                Map.entry("operatingFrom=2020-01-16", codes.subList(2, 3)));

        String ours = "taxCode=" + String.join(",", codes);
        expected.forEach((filters, found) -> assertEquals(
                found,
                anonymous()
                        .get(ENTERPRISES + "?" + ours + "&" + filters)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.taxCode"),
                filters));
        anonymous()
                .get(ENTERPRISES + "?" + ours + "&state=OPERATING&include=total&limit=1")
                .then()
                .body("total", equalTo(2));
        anonymous()
                .get(ENTERPRISES + "?" + ours + "&q=vi&include=total&limit=1")
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void a_restart_after_a_pause_is_no_coming_into_operation() {
        String code = taxCode();
        importCsv(
                "",
                csvRow(code, "Công ty Ví Dụ", zone(), "OPERATING@2020-01-15;PAUSED@2020-06-01;OPERATING@2020-07-01"));

        list(Map.of("taxCode", code, "operatingFrom", "2020-07-01")).body("items", empty());
        list(Map.of("taxCode", code, "operatingFrom", "2020-01-15")).body("items", hasSize(1));
    }

    @Test
    void a_thousand_tax_codes_are_asked_for_at_once_and_no_more() {
        String code = enterprise(zone());
        list(Map.of("taxCode", code + ("," + code).repeat(999))).body("items.taxCode", contains(code));
        StringBuilder codes = new StringBuilder(code);
        for (int i = 0; i < 1_000; i++) {
            codes.append(',').append(taxCode());
        }
        anonymous()
                .queryParam("taxCode", codes.toString())
                .get(ENTERPRISES)
                .then()
                .statusCode(400)
                .body("code", equalTo("filter-too-long"));
    }

    @ParameterizedTest
    @CsvSource({
        "taxCode=2400999013, 422, tax-code-check-digit",
        "taxCode=2400, 422, tax-code-form",
        "sector=X, 400, sector-form",
        "sector=26100, 400, sector-form",
        "sector=2, 400, sector-form",
        "legalForm=LTD, 400, filter-value-unknown",
        "ownership=fdi, 400, filter-value-unknown",
        "country=XX, 422, unknown-country",
        "registeredFrom=2021-02-30, 400, as-of-form",
        "registeredFrom=2021-02-02&registeredTo=2021-02-01, 400, filter-span-reversed",
        "include=all, 400, unknown-include",
        "fields=contact, 400, fields-unknown"
    })
    void a_bad_filter_is_refused(String filter, int status, String code) {
        anonymous().get(ENTERPRISES + "?" + filter).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void who_types_is_suggested_at_most_ten() {
        String zone = zone();
        String word = "Zx" + zone.toLowerCase(java.util.Locale.ROOT);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            rows.append(csvRow(taxCode(), "Công ty Điện " + word, zone, "OPERATING@2020-01-15"));
        }
        importCsv("", rows.toString());

        suggest("dien " + word.substring(0, 3)).body("items", hasSize(10)).body("items[0].zone", equalTo(zone));
        suggest(word + " điện").body("items", hasSize(10));
        suggest(word + " diem").body("items", empty());
        suggest(word + " đ").body("items", hasSize(10));
        list(Map.of("zone", zone, "q", "đi")).body("items", empty());
        suggest("").body("items", empty());
        suggest(" - ").body("items", empty());
    }

    @Test
    void a_profile_is_answered_in_the_wanted_fields() {
        String code = enterprise(zone());
        anonymous()
                .get(ENTERPRISES + "/" + code + "?fields=taxCode,operatingStates.state")
                .then()
                .statusCode(200)
                .body("size()", equalTo(2))
                .body("taxCode", equalTo(code))
                .body("operatingStates[0]", equalTo(Map.of("state", "LICENSED")));
        anonymous()
                .get(ENTERPRISES + "/" + code + "?fields=taxCode.digits")
                .then()
                .statusCode(400)
                .body("code", equalTo("fields-unknown"));
    }

    @Test
    void a_lookup_answers_each_key_in_its_place() {
        String code = enterprise(zone());
        String id = anonymous().get(ENTERPRISES + "/" + code).then().extract().path("id");
        String unknown = taxCode();
        List<String> keys =
                List.of(unknown, code, "2400999013", id, "?", UUID.randomUUID().toString(), code);

        lookUp(keys)
                .statusCode(200)
                .body("items.key", equalTo(keys))
                .body(
                        "items.outcome",
                        contains("NOT_FOUND", "FOUND", "INVALID", "FOUND", "INVALID", "NOT_FOUND", "FOUND"))
                .body("items[1].enterprise.id", equalTo(id))
                .body("items[3].enterprise.taxCode", equalTo(code))
                .body("items[2].code", equalTo("tax-code-check-digit"))
                .body("items[4].code", equalTo("tax-code-form"))
                .body("items[0].enterprise", nullValue());
    }

    @Test
    void a_lookup_takes_a_thousand_keys_and_no_more() {
        String code = enterprise(zone());
        lookUp(Collections.nCopies(1_000, code)).statusCode(200).body("items", hasSize(1_000));
        lookUp(Collections.nCopies(1_001, code)).statusCode(422).body("errors[0].pointer", equalTo("/keys"));
        lookUp(List.of()).statusCode(422);
        anonymous().body("{}").post(ENTERPRISES + "/lookup").then().statusCode(422);
    }

    private static ValidatableResponse lookUp(List<String> keys) {
        return anonymous()
                .body(Map.of("keys", keys))
                .post(ENTERPRISES + "/lookup")
                .then();
    }

    private static ValidatableResponse suggest(String typed) {
        return anonymous()
                .queryParam("q", typed)
                .get(ENTERPRISES + "/suggest")
                .then()
                .statusCode(200);
    }

    private static String row(
            String taxCode,
            String zone,
            String legalForm,
            String ownership,
            String countries,
            String industry,
            String states) {
        return String.join(",", taxCode, "Công ty Ví Dụ", "", zone, legalForm, ownership, countries, industry, states)
                + "\n";
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return anonymous().queryParams(parameters).get(ENTERPRISES).then().statusCode(200);
    }
}
