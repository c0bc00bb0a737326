package vn.kcn.thidua.indicators.indicator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class IndicatorApiTest {

    private static final String INDICATORS = "/api/v1/indicators";

    @Test
    void an_officer_defines_and_everybody_reads() {
        String code = Board.code("EXPORTS");

        Board.officer()
                .body(Board.newIndicator(code, "FLOW", "UP", "SUM", "REPORTED", 2))
                .post(INDICATORS)
                .then()
                .statusCode(201)
                .header("Location", equalTo(INDICATORS + "/" + code))
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(1))
                .body("code", equalTo(code));

        Board.anonymous()
                .get(INDICATORS + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("FLOW"))
                .body("unit", equalTo("đơn vị"))
                .body("decimals", equalTo(2));
        Board.anonymous()
                .header("If-None-Match", "\"1\"")
                .get(INDICATORS + "/" + code)
                .then()
                .statusCode(304);
    }

    @Test
    void defining_takes_a_token_of_an_officer() {
        String definition = Board.newIndicator(Board.code("X"), "FLOW", "UP", "SUM", "REPORTED", 2);

        Board.anonymous().body(definition).post(INDICATORS).then().statusCode(401);
        for (String role : List.of("enterprise", "council", "auditor", "leader", "portal")) {
            Board.as(role).body(definition).post(INDICATORS).then().statusCode(403);
        }
    }

    @Test
    void a_code_is_defined_once() {
        String code = Board.flow();

        Board.officer()
                .body(Board.newIndicator(code, "FLOW", "UP", "SUM", "REPORTED", 2))
                .post(INDICATORS)
                .then()
                .statusCode(409)
                .body("code", equalTo("indicator-exists"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,  aggregation, source,   decimals, status, code,                    pointer
            RATIO, SUM,         REPORTED, 2,        422,    aggregation-meaningless, /aggregation
            FLOW,  MEAN,        REPORTED, 2,        422,    aggregation-meaningless, /aggregation
            STOCK, LAST,        REGISTRY, 0,        422,    registry-cannot-count,   /source
            FLOW,  SUM,         REPORTED, 7,        422,    invalid-value,           /decimals
            FLUX,  SUM,         REPORTED, 2,        400,    unreadable-value,        /kind
            """, useHeadersInDisplayName = true)
    void refuses_what_makes_no_sense(
            String kind, String aggregation, String source, int decimals, int status, String code, String pointer) {
        Board.officer()
                .body(Board.newIndicator(Board.code("X"), kind, "UP", aggregation, source, decimals))
                .post(INDICATORS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exports", "X", "A-B"})
    void refuses_another_form_of_code_and_names_the_field(String code) {
        Board.officer()
                .body(Board.newIndicator(code, "FLOW", "UP", "SUM", "REPORTED", 2))
                .post(INDICATORS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-indicator-code"))
                .body("errors[0].pointer", equalTo("/code"));
        Board.anonymous().get(INDICATORS + "/" + code).then().statusCode(400);
    }

    @Test
    void names_every_field_that_is_missing() {
        Board.officer()
                .body("{\"code\": \"SOMETHING\"}")
                .post(INDICATORS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/nameVi", "/nameEn", "/unit", "/kind", "/direction", "/source"));
    }

    @Test
    void the_same_key_gives_the_same_answer_and_no_second_indicator() {
        String code = Board.code("IDEMPOTENT");
        String definition = Board.newIndicator(code, "FLOW", "UP", "SUM", "REPORTED", 2);

        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(Board.officer()
                    .header("Idempotency-Key", code)
                    .body(definition)
                    .post(INDICATORS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertEquals(ids.get(0), ids.get(1));
    }

    @Test
    void lists_by_code_page_by_page() {
        Board.flow();
        Board.flow();
        Board.flow();

        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            var request = Board.anonymous().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(INDICATORS)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);

        assertEquals(codes.stream().sorted().distinct().toList(), codes);
        assertTrue(codes.size() >= 3);
    }

    @Test
    void the_next_version_of_a_definition_leaves_the_one_before_as_it_was() {
        String code = Board.flow();
        String other =
                Board.newIndicator(code, "FLOW", "UP", "SUM", "REPORTED", 2).replace("đơn vị", "triệu USD");
        String wish = "{\"definition\": " + other + ", \"reason\": \"Theo mẫu mới\"}";
        String path = INDICATORS + "/" + code;

        Board.officer().body(wish).put(path).then().statusCode(428);
        Board.officer()
                .header("If-Match", "\"1\"")
                .body(wish)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("unit", equalTo("triệu USD"));
        Board.officer()
                .header("If-Match", "\"2\"")
                .body(wish)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        Board.officer().header("If-Match", "\"1\"").body(wish).put(path).then().statusCode(412);

        Board.anonymous()
                .get(path + "/versions")
                .then()
                .statusCode(200)
                .body("items.definition.version", equalTo(List.of(2, 1)))
                .body("items.definition.unit", equalTo(List.of("triệu USD", "đơn vị")))
                .body("items[0].reason", equalTo("Theo mẫu mới"))
                .body("items[0].definedBy", equalTo("officer.demo"));
        Board.anonymous().body(wish).put(path).then().statusCode(401);
        Board.as("auditor")
                .header("If-Match", "\"2\"")
                .body(wish)
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void a_unit_stays_once_figures_count() {
        String code = Board.flow();
        String enterprise = Board.operatingEnterprise();
        Board.approve(enterprise, "2021-07", Board.file(enterprise, "2021-07", code, "5"))
                .then()
                .statusCode(200);
        String other =
                Board.newIndicator(code, "FLOW", "UP", "SUM", "REPORTED", 2).replace("đơn vị", "triệu USD");

        Board.officer()
                .header("If-Match", "\"1\"")
                .body("{\"definition\": " + other + ", \"reason\": \"Theo mẫu mới\"}")
                .put(INDICATORS + "/" + code)
                .then()
                .statusCode(409)
                .body("code", equalTo("definition-in-use"));
    }

    @Test
    void a_circle_of_formulas_is_refused_with_its_path() {
        String first = Board.flow();
        String second = Board.computed(first + " * 2");
        String wish = "{\"definition\": " + Board.newComputed(first, second + " + 1") + ", \"reason\": \"x\"}";

        Board.officer()
                .header("If-Match", "\"1\"")
                .body(wish)
                .put(INDICATORS + "/" + first)
                .then()
                .statusCode(422)
                .body("code", equalTo("formula-cycle"))
                .body("errors[0].pointer", equalTo("/formula"))
                .body("detail", containsString(first + " → " + second + " → " + first));
        Board.officer()
                .body(Board.newComputed(Board.code("X"), "1 +"))
                .post(INDICATORS)
                .then()
                .statusCode(422)
                .body("code", equalTo("formula-unreadable"))
                .body("errors[0].pointer", equalTo("/formula"));
    }

    @Test
    void the_catalogue_of_boards_is_there_from_the_start() {
        for (String code : List.of("INDUSTRIAL_OUTPUT", "EXPORTS", "COVID_F0", "VACCINATED_2", "OCCUPANCY")) {
            Board.anonymous()
                    .get(INDICATORS + "/" + code)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
        Board.anonymous()
                .get(INDICATORS + "/OCCUPANCY/versions")
                .then()
                .body("items[0].definition.formula", equalTo("LAND_LEASED / LAND_LEASABLE * 100"));
    }

    @Test
    void an_indicator_that_nobody_defined_is_not_found() {
        Board.anonymous()
                .get(INDICATORS + "/UNHEARD_OF")
                .then()
                .statusCode(404)
                .body("code", equalTo("indicator-not-found"))
                .body("detail", equalTo("Không có chỉ tiêu UNHEARD_OF."));
    }
}
