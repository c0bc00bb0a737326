package vn.kcn.thidua.kit.notes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class PagesTest {

    private static final String NOTES = "/api/v1/notes";

    @Inject
    Noting noting;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 8})
    void the_pages_read_backwards_are_those_read_forwards(int limit) {
        String prefix = notes(7);
        List<List<String>> forwards = new ArrayList<>();
        var page = page(prefix, limit, null);
        forwards.add(page.path("items.title"));
        while (page.path("next") != null) {
            page = page(prefix, limit, page.path("next"));
            forwards.add(page.path("items.title"));
        }
        List<List<String>> backwards = new ArrayList<>(List.of(forwards.getLast()));
        while (page.path("prev") != null) {
            page = page(prefix, limit, page.path("prev"));
            backwards.addFirst(page.path("items.title"));
        }
        assertEquals(7, forwards.stream().mapToInt(List::size).sum());
        assertEquals(forwards, backwards);
    }

    @Test
    void the_links_lead_where_the_cursors_do() {
        String prefix = notes(5);
        var first = page(prefix, 2, null);
        assertEquals(List.of("next"), relations(first));
        var second = given().get(link(first, "next")).then().statusCode(200).extract();
        assertEquals(List.of("first", "next", "prev"), relations(second));
        var again = given().get(link(second, "prev")).then().statusCode(200).extract();
        assertEquals((List<?>) first.path("items"), again.path("items"));
        var third = given().get(link(second, "next")).then().statusCode(200).extract();
        assertEquals(List.of("first", "prev"), relations(third));
        var begun = given().get(link(third, "first")).then().statusCode(200).extract();
        assertEquals((List<?>) first.path("items"), begun.path("items"));
    }

    @Test
    void a_total_is_told_to_those_who_ask() {
        String prefix = notes(3);
        given().queryParams(Map.of("prefix", prefix, "limit", 2, "include", "total"))
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.size()", equalTo(2));
        given().queryParams(Map.of("prefix", prefix)).get(NOTES).then().body("total", nullValue());
        given().queryParams(Map.of("include", "everything"))
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-include"));
    }

    @Test
    void a_cursor_of_another_filter_is_refused() {
        String prefix = notes(3);
        String cursor = page(prefix, 1, null).path("next");
        given().queryParams(Map.of("prefix", prefix + "x", "cursor", cursor))
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-mismatch"));
        given().queryParams(Map.of("prefix", prefix, "fields", "title", "cursor", cursor))
                .get(NOTES)
                .then()
                .statusCode(400);
    }

    @Test
    void of_each_item_only_the_wanted_fields_are_answered() {
        String prefix = notes(1);
        given().queryParams(Map.of("prefix", prefix, "fields", "title,colour"))
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo(prefix + "0"))
                .body("items[0].colour", equalTo("red"))
                .body("items[0]", not(hasKey("id")))
                .body("items[0]", not(hasKey("version")));
    }

    @ParameterizedTest
    @CsvSource({
        "smell, fields-unknown",
        "title.length, fields-unknown",
        "'title,,colour', fields-form",
        "a.b.c.d.e.f.g, fields-form"
    })
    void a_field_that_no_answer_has_is_refused_also_where_there_is_nothing_to_answer(String fields, String code) {
        given().queryParams(Map.of("prefix", "none at all", "fields", fields))
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
        given().queryParam("fields", fields)
                .get(NOTES + "/"
                        + noting.write("n " + UUID.randomUUID(), new Colour("red"))
                                .id())
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void more_fields_than_any_answer_has_are_refused() {
        String fields =
                String.join(",", IntStream.range(0, 101).mapToObj(i -> "f" + i).toList());
        given().queryParam("fields", fields).get(NOTES).then().statusCode(400).body("code", equalTo("fields-too-many"));
    }

    @Test
    void the_etag_covers_the_fields_and_serves_both_conditions() {
        UUID id = noting.write("n " + UUID.randomUUID(), new Colour("red")).id();
        String whole = given().get(NOTES + "/" + id).then().extract().header("ETag");
        String part = given().get(NOTES + "/" + id + "?fields=title,colour")
                .then()
                .body("", allOf(hasKey("title"), hasKey("colour"), not(hasKey("id"))))
                .extract()
                .header("ETag");
        assertNotEquals(whole, part);
        given().header("If-None-Match", part)
                .get(NOTES + "/" + id + "?fields=colour,title")
                .then()
                .statusCode(304);
        given().header("If-None-Match", whole)
                .get(NOTES + "/" + id + "?fields=title,colour")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("application/merge-patch+json")
                .header("If-Match", part)
                .body("{\"colour\":\"blue\"}")
                .patch(NOTES + "/" + id)
                .then()
                .statusCode(200)
                .body("colour", equalTo("blue"));
    }

    private String notes(int count) {
        String prefix = "p-" + UUID.randomUUID() + "-";
        for (int i = 0; i < count; i++) {
            noting.write(prefix + i, new Colour("red"));
        }
        return prefix;
    }

    private static ExtractableResponse<Response> page(String prefix, int limit, String cursor) {
        var request = given().queryParams(Map.of("prefix", prefix, "limit", limit));
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(NOTES)
                .then()
                .statusCode(200)
                .extract();
    }

    private static List<String> relations(ExtractableResponse<Response> page) {
        return page.headers().getValues("Link").stream()
                .map(link -> link.replaceAll(".*rel=\"(\\w+)\"", "$1"))
                .sorted()
                .toList();
    }

    private static String link(ExtractableResponse<Response> page, String relation) {
        String link = page.headers().getValues("Link").stream()
                .filter(each -> each.contains("rel=\"" + relation + "\""))
                .findFirst()
                .orElseThrow();
        return link.substring(link.indexOf("/api/"), link.indexOf('>'));
    }
}
