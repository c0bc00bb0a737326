package vn.kcn.thidua.kit.notes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ConventionsTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    MergePatches patches;

    @Inject
    ObjectMapper json;

    @Test
    void problems_are_vietnamese_unless_english_is_preferred() {
        String unknown = "/api/v1/notes/" + UUID.randomUUID();
        given().get(unknown)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/unknown-note"))
                .body("code", equalTo("unknown-note"))
                .body("title", equalTo("Không có ghi chú này"))
                .body("instance", equalTo(unknown))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        given().header("Accept-Language", "en-GB, vi;q=0.5").get(unknown).then().body("title", equalTo("No such note"));
    }

    @Test
    void a_trace_is_continued_and_told() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .header("traceparent", containsString("4bf92f3577b34da6a3ce929d0e0e4736"))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
        given().header("traceparent", "garbage")
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void what_anybody_is_told_may_be_shared_and_nothing_else() {
        String everybodys = "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=300";
        given().get("/api/v1/notes").then().statusCode(200).header("Cache-Control", everybodys);
        officer().get("/api/v1/notes").then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/api/v1/notes/" + UUID.randomUUID()).then().statusCode(404).header("Cache-Control", "no-cache");
    }

    @Test
    void who_comes_without_a_token_or_with_a_bad_one_is_told_so() {
        for (String token : List.of(
                Tokens.expired("officer"), Tokens.forged("officer"), Tokens.forAudience("officer", "elsewhere"), "x")) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/v1/notes")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", containsString("invalid_token"))
                    .body("code", equalTo("unauthenticated"));
        }
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/notes")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", startsWith("Bearer"));
        given().auth()
                .oauth2(Tokens.as("council"))
                .contentType("application/json")
                .body("{\"title\":\"x\",\"colour\":\"red\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void an_endpoint_that_says_nothing_of_its_roles_is_closed_to_all() {
        given().get("/api/v1/notes/forgotten").then().statusCode(401);
        officer().get("/api/v1/notes/forgotten").then().statusCode(403);
    }

    @Test
    void a_bound_token_acts_for_its_subject_alone() {
        given().auth()
                .oauth2(Tokens.enterprise("2400999012"))
                .get("/api/v1/notes/of/2400999012")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.enterprise("2400999012"))
                .get("/api/v1/notes/of/2400999037")
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        given().auth()
                .oauth2(Tokens.user("stray.demo", "enterprise"))
                .get("/api/v1/notes/of/2400999012")
                .then()
                .statusCode(403);
        officer().get("/api/v1/notes/of/2400999012").then().statusCode(200);
    }

    @Test
    void bad_bodies_are_refused_with_the_field_at_fault() {
        post("{\"title\":\"x\",\"colour\":\"mauve\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("bad-colour"))
                .body("errors[0].pointer", equalTo("/colour"));
        post("{\"colour\":\"red\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo("/title"));
        post("{\"title\":\"" + "x".repeat(10_000) + "\",\"colour\":\"red\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"))
                .body("errors[0].detail", containsString("100"));
        post("{\"title\":\"x\",\"colour\":\"red\",\"size\":1}")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors[0].pointer", equalTo("/size"));
        post("{\"title\":").then().statusCode(400).body("code", equalTo("malformed-json"));
        post("").then().statusCode(org.hamcrest.Matchers.oneOf(400, 422)).contentType(PROBLEM);
    }

    @Test
    void a_parameter_that_nobody_declared_is_refused() {
        given().get("/api/v1/notes?color=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("detail", containsString("prefix"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            limit=many,     unreadable-parameter
            limit=,         unreadable-parameter
            shade=DIM,      parameter-not-one-of
            of=no-uuid,     unreadable-parameter
            """)
    void a_parameter_that_cannot_be_read_is_named(String query, String code) {
        given().get("/api/v1/notes?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo(code))
                .body("detail", containsString(query.substring(0, query.indexOf('='))));
    }

    @Test
    void a_bad_token_is_refused_where_none_is_needed_too() {
        given().get("/api/v1/notes").then().statusCode(200);
        officer().get("/api/v1/notes").then().statusCode(200);
        for (String token : List.of(Tokens.expired("officer"), Tokens.forged("officer"), "x")) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", containsString("invalid_token"));
        }
    }

    @Test
    void a_decimal_in_a_merge_patch_stays_the_decimal_that_was_written() throws Exception {
        record Weight(BigDecimal kg) {}
        Weight changed = patches.apply(
                new Weight(BigDecimal.ONE), json.readTree("{\"kg\":0.10000000000000000010}"), Weight.class);
        assertEquals(new BigDecimal("0.10000000000000000010"), changed.kg());
    }

    @Test
    void a_fraction_is_no_whole_number() {
        record Headcount(int people) {}
        assertThrows(JsonProcessingException.class, () -> json.readValue("{\"people\":12.7}", Headcount.class));
    }

    @Test
    void errors_of_the_framework_are_problems_too() {
        given().get("/api/v1/nowhere").then().statusCode(404).contentType(PROBLEM);
        given().get("/api/v1/notes/no-uuid").then().statusCode(404).contentType(PROBLEM);
        officer().delete("/api/v1/notes").then().statusCode(405).contentType(PROBLEM);
        officer()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/notes")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        given().accept("image/png").get("/api/v1/notes").then().statusCode(406);
        given().get("/api/v1/notes/failure")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body(not(containsString("secret")));
    }

    @Test
    void a_change_needs_the_version_it_is_based_on() {
        Response created = post("{\"title\":\"" + UUID.randomUUID() + "\",\"colour\":\"red\"}");
        created.then().statusCode(201).header("ETag", "\"1\"");
        String path = created.header("Location");
        given().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
        patch(path, null, "{\"colour\":\"blue\"}")
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        patch(path, "\"7\"", "{\"colour\":\"blue\"}").then().statusCode(412).body("code", equalTo("stale"));
        patch(path, "\"1\"", "{\"colour\":\"blue\"}").then().statusCode(200).header("ETag", "\"2\"");
        patch(path, "\"1-and more\"", "{\"colour\":\"green\"}")
                .then()
                .statusCode(412)
                .body("currentETag", equalTo("\"2\""))
                .body("changed.path", equalTo(List.of("/colour")))
                .body("changed[0].old", equalTo("red"))
                .body("changed[0].new", equalTo("blue"));
        patch(path, "\"2\"", "{\"colour\":null}").then().statusCode(422).body("errors[0].pointer", equalTo("/colour"));
        patch(path, "\"2\"", "{\"colour\":\"pink\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/colour"));
        patch(path, "\"2\"", "[]").then().statusCode(400);
        officer()
                .contentType("application/json-patch+json")
                .body("[]")
                .patch(path)
                .then()
                .statusCode(415)
                .header("Accept-Patch", equalTo("application/merge-patch+json"));
    }

    @Test
    void lists_are_read_page_by_page_with_a_cursor_that_fits_no_other_query() {
        String prefix = "page " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            post("{\"title\":\"%s %d\",\"colour\":\"red\"}".formatted(prefix, i))
                    .then()
                    .statusCode(201);
        }
        List<String> titles = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification page = given().queryParam("limit", 2);
            Response answer = (next == null ? page : page.queryParam("cursor", next)).get("/api/v1/notes");
            titles.addAll(answer.then().statusCode(200).extract().path("items.title"));
            next = answer.path("next");
            assertEquals(
                    next != null,
                    answer.headers().getValues("Link").stream().anyMatch(link -> link.endsWith("rel=\"next\"")));
            if (next != null) {
                given().queryParam("cursor", next)
                        .queryParam("prefix", "page")
                        .get("/api/v1/notes")
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("cursor-mismatch"));
            }
        } while (next != null);
        assertEquals(
                5, titles.stream().filter(title -> title.startsWith(prefix)).count());
        assertEquals(titles.stream().distinct().sorted().toList(), titles);
        given().queryParam("limit", 201).get("/api/v1/notes").then().statusCode(400);
        given().queryParam("cursor", "AAAA").get("/api/v1/notes").then().statusCode(400);
    }

    @Test
    void the_same_key_gives_the_same_answer_and_no_second_effect() {
        String key = UUID.randomUUID().toString();
        String body = "{\"title\":\"" + key + "\",\"colour\":\"red\"}";
        Response first = keyed(key, body);
        Response again = keyed(key, "  " + body);
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(
                first.jsonPath().getMap("").toString(),
                again.jsonPath().getMap("").toString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals("true", again.header("Idempotency-Replayed"));
        keyed(key, "{\"title\":\"other\",\"colour\":\"red\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_refused_request_does_not_use_its_key_up() {
        String key = UUID.randomUUID().toString();
        keyed(key, "{\"title\":\"" + key + "\",\"colour\":\"mauve\"}").then().statusCode(422);
        keyed(key, "{\"title\":\"" + key + "\",\"colour\":\"red\"}").then().statusCode(201);
    }

    @Test
    void of_many_at_once_with_one_key_one_works() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Response> call = () -> keyed(key, "{\"title\":\"" + key + "\",\"colour\":\"red\"}");
        try (var clients = Executors.newFixedThreadPool(8)) {
            List<String> locations = new ArrayList<>();
            for (var answer : clients.invokeAll(java.util.Collections.nCopies(16, call))) {
                switch (answer.get().statusCode()) {
                    case 201 -> locations.add(answer.get().header("Location"));
                    case 409 -> answer.get().then().body("code", equalTo("idempotency-key-in-flight"));
                    default -> throw new AssertionError(answer.get().asString());
                }
            }
            assertEquals(1, locations.stream().distinct().count());
        }
    }

    @Test
    void each_row_of_a_file_has_its_outcome_and_the_same_file_again_changes_nothing() {
        String name = UUID.randomUUID().toString();
        String file = "\ufefftitle,colour\n%1$s a,red\n%1$s b,mauve\n,red\n\"%1$s, c\",blue\n".formatted(name);
        upload(file, "")
                .then()
                .statusCode(207)
                .body("counts.created", equalTo(2))
                .body("counts.rejected", equalTo(2))
                .body("rejected.row", equalTo(List.of(2, 3)))
                .body("rejected[0].problem.code", equalTo("bad-colour"))
                .body("rejected[1].problem.errors[0].pointer", equalTo("/title"));
        upload(file, "?outcomes=all")
                .then()
                .statusCode(207)
                .body("counts.unchanged", equalTo(2))
                .body("counts.created", equalTo(0))
                .body("rows", hasSize(4));
    }

    @Test
    void an_atomic_file_is_taken_whole_or_not_at_all_and_a_dry_run_stores_nothing() {
        String name = UUID.randomUUID().toString();
        String bad = "title,colour\n%1$s a,red\n%1$s b,mauve\n".formatted(name);
        upload(bad, "?atomic=true").then().statusCode(422).body("counts.created", equalTo(1));
        String good = "title,colour\n%1$s a,red\n".formatted(name);
        upload(good, "?dryRun=true").then().statusCode(200).body("counts.created", equalTo(1));
        upload(good, "?atomic=true").then().statusCode(200).body("counts.created", equalTo(1));
    }

    @Test
    void files_over_the_same_rows_at_once_give_each_row_its_outcome() throws Exception {
        String name = UUID.randomUUID().toString();
        List<String> colours = List.of("red", "green", "blue");
        try (var clients = Executors.newFixedThreadPool(6)) {
            List<Callable<Response>> uploads = new ArrayList<>();
            for (int file = 0; file < 12; file++) {
                StringBuilder csv = new StringBuilder("title,colour\n");
                for (int row = 0; row < 20; row++) {
                    csv.append(name)
                            .append(' ')
                            .append(row)
                            .append(',')
                            .append(colours.get(file % 3))
                            .append('\n');
                }
                uploads.add(() -> upload(csv.toString(), "?outcomes=all"));
            }
            for (var answer : clients.invokeAll(uploads)) {
                answer.get()
                        .then()
                        .statusCode(org.hamcrest.Matchers.oneOf(200, 207, 422))
                        .body("rows", hasSize(20));
            }
        }
    }

    @Test
    void ndjson_is_taken_too_and_a_broken_file_names_the_row() {
        String name = UUID.randomUUID().toString();
        String lines = "{\"title\":\"%1$s a\",\"colour\":\"red\"}\n{\"title\":\"%1$s b\"".formatted(name);
        officer()
                .contentType("application/x-ndjson")
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/notes/import")
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable-row"))
                .body("detail", containsString("2"));
        upload("title,colour\n%s a,red\n".formatted(name), "").then().body("counts.unchanged", equalTo(1));
        upload("title,colour\n\"broken,red\n", "").then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
        officer()
                .contentType("text/csv")
                .body(new byte[] {'t', 'i', 't', 'l', 'e', '\n', (byte) 0xff, (byte) 0xfe, '\n'})
                .post("/api/v1/notes/import")
                .then()
                .statusCode(400);
    }

    @Test
    void the_document_of_the_api_tells_refusals_and_keys() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/api/v1/notes'.post.responses.'422'", not(nullValue()))
                .body("paths.'/api/v1/notes'.post.parameters.name", equalTo(List.of("Idempotency-Key")))
                .body("components.schemas.Problem", not(nullValue()));
    }

    @Test
    void the_service_is_ready_when_its_database_and_relay_work() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.as("officer"));
    }

    private static Response post(String body) {
        return officer().contentType("application/json").body(body).post("/api/v1/notes");
    }

    private static Response keyed(String key, String body) {
        return officer()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes");
    }

    private static Response patch(String path, String ifMatch, String body) {
        RequestSpecification request =
                officer().contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(path);
    }

    private static Response upload(String file, String options) {
        return officer()
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/notes/import" + options);
    }
}
