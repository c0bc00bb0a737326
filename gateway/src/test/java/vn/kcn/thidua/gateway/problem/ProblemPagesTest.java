package vn.kcn.thidua.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class ProblemPagesTest {

    @Test
    void a_problem_leads_to_its_page() {
        var type = json(get("/nope")).getString("type");

        var page = get(type);

        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                page.headers().firstValue("content-type").orElseThrow());
        assertTrue(page.body().contains("<h1>not-found</h1>"));
    }

    @Test
    void an_unknown_code_has_a_page_that_repeats_nothing() {
        var page = get("/problems/%3Cscript%3Ealert(1)");

        assertEquals(404, page.statusCode());
        assertFalse(page.body().contains("alert"));
        assertTrue(page.body().contains("No such problem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/internal", "/docs", "/openapi.json", "/docs/start.js", "/nope"})
    void a_page_may_run_nothing_but_its_own_files(String path) {
        var policy = get(path).headers().firstValue("content-security-policy").orElseThrow();

        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void a_page_needs_nothing_from_elsewhere() {
        for (var path : List.of("/problems/internal", "/docs")) {
            assertFalse(get(path).body().contains("//"), path);
        }
        for (var file : List.of(
                "/assets/page.css",
                "/docs/swagger-ui.css",
                "/docs/swagger-ui-bundle.js",
                "/docs/oauth2-redirect.html")) {
            assertEquals(200, get(file).statusCode(), file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/internal", "/docs", "/openapi.json"})
    void a_page_is_only_read(String path) {
        var answer = send(path, request -> request.POST(BodyPublishers.ofString("x")));

        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("allow").orElseThrow());
        assertEquals(
                200,
                send(path, request -> request.method("HEAD", BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    void a_problem_speaks_the_callers_language() {
        var vi = get("/nope");
        var en = get("/nope", "Accept-Language", "en-GB, vi;q=0.5");

        assertEquals("Không tìm thấy", json(vi).getString("title"));
        assertEquals("vi", vi.headers().firstValue("content-language").orElseThrow());
        assertEquals("Not found", json(en).getString("title"));
        assertEquals("en", en.headers().firstValue("content-language").orElseThrow());
    }

    @Test
    void a_problem_has_the_shape_of_the_house() {
        var problem = json(get("/nope/here?secret=1"));

        assertEquals(
                List.of("type", "title", "status", "detail", "instance", "code", "traceId"),
                List.copyOf(problem.fieldNames()));
        assertEquals("/problems/not-found", problem.getString("type"));
        assertEquals(404, problem.getInteger("status"));
        assertEquals("/nope/here", problem.getString("instance"));
        assertTrue(problem.getString("traceId").matches("[0-9a-f]{32}"));
    }
}
