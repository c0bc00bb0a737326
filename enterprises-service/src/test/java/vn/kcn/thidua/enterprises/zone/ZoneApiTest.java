package vn.kcn.thidua.enterprises.zone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.newZone;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.zone;
import static vn.kcn.thidua.enterprises.Registry.zoneCode;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ZoneApiTest {

    private static final String ZONES = "/api/v1/zones";

    @Test
    void an_officer_records_a_zone() {
        String code = zoneCode();

        as("officer")
                .body(newZone(code))
                .post(ZONES)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/zones/" + code))
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("code", equalTo(code))
                .body("land.plannedHa", equalTo(207.45f))
                .body("land.clearedHa", equalTo(160))
                .body("land.leasedHa", nullValue());
    }

    @Test
    void recording_needs_a_token_of_an_officer() {
        anonymous()
                .body(newZone(zoneCode()))
                .post(ZONES)
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        as("enterprise")
                .body(newZone(zoneCode()))
                .post(ZONES)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        as("admin").body(newZone(zoneCode())).post(ZONES).then().statusCode(403);
    }

    @Test
    void a_code_is_given_once() {
        String code = zone();

        as("officer")
                .body(newZone(code))
                .post(ZONES)
                .then()
                .statusCode(409)
                .body("code", equalTo("zone-exists"))
                .body("detail", containsString(code))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void the_same_key_and_body_record_one_zone() {
        String code = zoneCode();
        String key = "zone-" + code;

        String id = as("officer")
                .header("Idempotency-Key", key)
                .body(newZone(code))
                .post(ZONES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("officer")
                .header("Idempotency-Key", key)
                .body(newZone(code))
                .post(ZONES)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        as("officer")
                .header("Idempotency-Key", key)
                .body(newZone(zoneCode()))
                .post(ZONES)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        field    | value                       | status | code                 | pointer
        code     | "dt"                        | 422    | zone-code-form       | /code
        code     | null                        | 422    | invalid-value        | /code
        nameVi   | ""                          | 422    | line-blank           | /nameVi
        nameVi   | "KCN \\u0000"               | 422    | line-unprintable     | /nameVi
        nameVi   | "KCN \\ud800"               | 422    | line-unprintable     | /nameVi
        state    | "CLOSED"                    | 400    | unreadable-value     | /state
        colour   | "red"                       | 400    | unknown-field        | /colour
        areas    | [{"phase":"1","kind":"PLANNED","areaHa":-1,"from":"2020-01-01"}]          | 422 | area-out-of-range | /areas/0/areaHa
        areas    | [{"phase":"1","kind":"PLANNED","areaHa":1e999999999,"from":"2020-01-01"}] | 422 | area-out-of-range | /areas/0/areaHa
        areas    | [{"phase":"1","kind":"PLANNED","areaHa":1,"from":"2999-01-01"}]           | 422 | date-in-future    | /areas/0/from
        areas    | [{"phase":"1","kind":"PLANNED","areaHa":1}]                               | 422 | invalid-value     | /areas/0/from
        areas    | [{"phase":"1","kind":"PLANNED","areaHa":1,"from":"2021-02-30"}]           | 400 | unreadable-value  | /areas/0/from
        areas    | [null]                                                                    | 422 | invalid-value     | /areas/0
        """, useHeadersInDisplayName = true)
    void bad_input_is_refused_by_field(String field, String value, int status, String code, String pointer) {
        String body = """
                {"code": "BAD", "nameVi": "KCN Thử", "nameEn": "Test", "state": "APPLYING", "%s": %s}
                """.formatted(field, value);

        as("officer")
                .body(body)
                .post(ZONES)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void anybody_reads_a_zone_and_its_land_of_a_day() {
        String code = zone();

        anonymous()
                .get(ZONES + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("land.clearedHa", equalTo(160));
        anonymous()
                .get(ZONES + "/" + code + "?asOf=2020-12-30")
                .then()
                .statusCode(200)
                .body("land.asOf", equalTo("2020-12-30"))
                .body("land.plannedHa", equalTo(207.45f))
                .body("land.clearedHa", nullValue());
    }

    @Test
    void a_reader_who_has_it_gets_304() {
        anonymous()
                .header("If-None-Match", "\"1\"")
                .get(ZONES + "/" + zone())
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOSUCH", "no such", "%00", "dt", "%F0%9F%92%A9"})
    void what_is_no_zone_is_not_found(String code) {
        anonymous()
                .urlEncodingEnabled(false)
                .get(ZONES + "/" + code.replace(" ", "%20"))
                .then()
                .statusCode(404)
                .body("code", equalTo("zone-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "yesterday", "%2B999999999-12-31", "-0001-01-01", "2021-7-1"})
    void a_day_that_cannot_be_asked_about_is_refused(String day) {
        anonymous()
                .urlEncodingEnabled(false)
                .get(ZONES + "?asOf=" + day)
                .then()
                .statusCode(400)
                .body("code", equalTo("as-of-form"));
    }

    @Test
    void zones_come_in_pages_by_code() {
        List<String> recorded = List.of(zone(), zone(), zone());
        List<String> read = new ArrayList<>();
        String path = ZONES + "?limit=2";
        while (path != null) {
            var page = anonymous().get(path).then().statusCode(200).extract();
            read.addAll(page.path("items.code"));
            String next = page.path("next");
            path = next == null ? null : ZONES + "?limit=2&cursor=" + next;
        }

        assertEquals(read.stream().sorted().distinct().toList(), read);
        assertTrue(read.containsAll(recorded));
    }

    @Test
    void an_unknown_parameter_is_refused() {
        anonymous().get(ZONES + "?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void an_officer_revises_a_zone() {
        String code = zone();

        patch("officer", "\"1\"")
                .body("{\"nameEn\": \"Renamed Zone\"}")
                .patch(ZONES + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameEn", equalTo("Renamed Zone"))
                .body("areas.areaHa", contains(207.45f, 160));
    }

    @Test
    void a_patch_of_the_land_replaces_it() {
        String code = zone();

        patch("officer", "\"1\"")
                .body("""
                        {"areas": [{"phase": "1", "kind": "PLANNED", "areaHa": 300, "from": "2016-01-01"},
                                   {"phase": "1", "kind": "LEASED", "areaHa": 250.5, "from": "2021-01-01"}]}
                        """)
                .patch(ZONES + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("land.leasedHa", equalTo(250.5f))
                .body("land.clearedHa", nullValue());
        anonymous().get(ZONES + "/" + code).then().body("version", equalTo(2)).body("areas.size()", equalTo(2));
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version() {
        String code = zone();

        patch("officer", "\"1\"")
                .body("{\"nameVi\": null, \"nameVi\": \"KCN Thử nghiệm %s\"}".formatted(code))
                .patch(ZONES + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void revising_needs_a_token_of_an_officer_and_the_version_seen() {
        String path = ZONES + "/" + zone();
        String body = "{\"nameEn\": \"Renamed Zone\"}";

        anonymous()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(body)
                .patch(path)
                .then()
                .statusCode(401);
        patch("auditor", "\"1\"").body(body).patch(path).then().statusCode(403);
        as("officer")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path)
                .then()
                .statusCode(428);
        patch("officer", "\"7\"").body(body).patch(path).then().statusCode(412).body("code", equalTo("stale"));
        patch("officer", "\"1\"")
                .contentType("application/json")
                .body(body)
                .patch(path)
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        patch                     | status | code
        {"state": "APPLYING"}     | 400    | unknown-field
        {"code": "XX"}            | 400    | unknown-field
        {"nameVi": null}          | 422    | invalid-value
        {"areas": [{"phase": "1", "kind": "PLANNED", "areaHa": 10, "from": "2016-01-01"}, {"phase": "1", "kind": "LEASED", "areaHa": 10.01, "from": "2016-01-01"}]} | 422 | area-exceeds-plan
        [1]                       | 400    | malformed-json
        """, useHeadersInDisplayName = true)
    void a_patch_that_breaks_a_rule_is_refused_and_changes_nothing(String patch, int status, String code) {
        String path = ZONES + "/" + zone();

        patch("officer", "\"1\"")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        anonymous().get(path).then().body("version", equalTo(1)).body("state", equalTo("OPERATING"));
    }

    /** Hòa Phú in 2021: 160 ha cleared at the opening, 30 added, of 207.45 planned. */
    @Test
    void land_is_told_as_a_whole_or_as_what_was_added() {
        String code = zone();

        patch("officer", "\"1\"")
                .body("""
                        {"areas": [{"phase": "1", "kind": "CLEARED", "addedHa": 30, "from": "2021-12-31"},
                                   {"phase": "1", "kind": "CLEARED", "areaHa": 160, "from": "2020-12-31"},
                                   {"phase": "1", "kind": "PLANNED", "areaHa": 207.45, "from": "2016-01-01"},
                                   {"phase": "1", "kind": "LEASABLE", "areaHa": 150, "from": "2020-12-31"},
                                   {"phase": "1", "kind": "LEASED", "areaHa": 75, "from": "2020-12-31"}]}
                        """)
                .patch(ZONES + "/" + code)
                .then()
                .statusCode(200)
                .body("land.clearedHa", equalTo(190))
                .body("land.clearedShare", equalTo(91.5883f))
                .body("land.occupancy", equalTo(50.0f));
        anonymous()
                .get(ZONES + "/" + code + "?asOf=2021-12-30")
                .then()
                .body("land.clearedHa", equalTo(160))
                .body("land.clearedShare", equalTo(77.127f));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        areas                                                                                          | code                  | pointer
        {"phase":"1","kind":"CLEARED","from":"2021-01-01"}                                             | area-whole-or-added   | /areas/0/areaHa
        {"phase":"1","kind":"CLEARED","areaHa":1,"addedHa":1,"from":"2021-01-01"}                      | area-whole-or-added   | /areas/0/areaHa
        {"phase":"1","kind":"CLEARED","addedHa":-1,"from":"2021-01-01"}                                | area-out-of-range     | /areas/0/areaHa
        {"phase":"1","kind":"LEASED","areaHa":10.01,"from":"2021-01-01"},{"phase":"1","kind":"LEASABLE","areaHa":10,"from":"2021-01-01"} | area-exceeds-leasable | /areas/0/areaHa
        """, useHeadersInDisplayName = true)
    void land_that_does_not_add_up_is_refused(String areas, String code, String pointer) {
        patch("officer", "\"1\"")
                .body("{\"areas\": [" + areas + "]}")
                .patch(ZONES + "/" + zone())
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void an_officer_enters_what_a_zone_has_become_by_which_document() {
        String path = ZONES + "/" + zone();
        String expanding = """
                {"state": "EXPANDING", "from": "2021-06-01",
                 "document": {"number": "01/VD-TTg", "issuedOn": "2021-05-28", "issuer": "Cơ quan ví dụ"}}
                """;

        anonymous().body(expanding).post(path + "/states").then().statusCode(401);
        as("leader").body(expanding).post(path + "/states").then().statusCode(403);
        as("officer")
                .body("{\"state\": \"EXPANDING\", \"from\": \"2021-06-01\"}")
                .post(path + "/states")
                .then()
                .statusCode(422)
                .body("code", equalTo("zone-state-document"))
                .body("errors[0].pointer", equalTo("/document"));
        as("officer")
                .body(expanding)
                .post(path + "/states")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("state", equalTo("EXPANDING"))
                .body("states[1].document.number", equalTo("01/VD-TTg"));
        as("officer")
                .body(expanding.replace("2021-06-01", "2021-07-01"))
                .post(path + "/states")
                .then()
                .statusCode(422)
                .body("code", equalTo("zone-state-not-allowed"))
                .body("errors[0].pointer", equalTo("/state"));
        anonymous().get(path + "?asOf=2021-05-31").then().body("state", equalTo("OPERATING"));
        anonymous().get(path + "?asOf=2015-12-31").then().body("state", nullValue());
    }

    @Test
    void the_wastewater_plant_has_its_days() {
        String path = ZONES + "/" + zone();
        String plant = """
                {"from": "%s", "state": "UPGRADING", "capacityM3PerDay": 3000, "flowM3PerDay": 3400}""";

        patch("officer", "\"1\"")
                .body("{\"wastewater\": [" + plant.formatted("2021-06-30") + "]}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("wastewater[0].flowM3PerDay", equalTo(3400));
        patch("officer", "\"2\"")
                .body("{\"wastewater\": [" + plant.formatted("2021-06-30") + "," + plant.formatted("2021-06-30") + "]}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("wastewater-recorded-twice"))
                .body("errors[0].pointer", equalTo("/wastewater/1/from"));
        patch("officer", "\"2\"")
                .body("{\"wastewater\": [" + plant.formatted("2999-06-30") + "]}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
    }

    @Test
    void a_problem_is_told_in_the_language_asked_for() {
        anonymous()
                .header("Accept-Language", "en-GB,vi;q=0.5")
                .get(ZONES + "/NOSUCH")
                .then()
                .body("title", equalTo("No such zone"));
        anonymous().get(ZONES + "/NOSUCH").then().body("title", equalTo("Không có KCN này"));
    }
}
