package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.seen;
import static vn.kcn.thidua.gateway.Client.send;
import static vn.kcn.thidua.gateway.Client.uri;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;

@QuarkusTest
@AtTheGateway
class RoutingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            path,                                   upstream,    uri
            /api/v1/zones,                          enterprises, /api/v1/zones
            /api/v1/enterprises/2400999012?asOf=x,  enterprises, /api/v1/enterprises/2400999012?asOf=x
            /api/v1/indicators/XK/board-values/2021,indicators,  /api/v1/indicators/XK/board-values/2021
            /api/v1/targets,                        indicators,  /api/v1/targets
            /api/v1/reports?period=2021-07&q=%C4%90,indicators,  /api/v1/reports?period=2021-07&q=%C4%90
            /api/v1/progress,                       indicators,  /api/v1/progress
            /api/v1/key-tasks,                      indicators,  /api/v1/key-tasks
            /api/v1/operations/enterprises/audit,   enterprises, /api/v1/operations/audit
            /api/v1/operations/indicators/a/b?c=d,  indicators,  /api/v1/operations/a/b?c=d
            """, useHeadersInDisplayName = true)
    void leads_a_collection_to_its_owner(String path, String upstream, String uri) {
        var seen = seen(path);

        assertEquals(upstream, seen.getString("upstream"));
        assertEquals(uri, seen.getString("uri"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/zone",
                "/api/v1/zonesx/1",
                "/api/v1",
                "/api/v1/",
                "/api/v2/zones",
                "/api/v1/operations",
                "/api/v1/operations/",
                "/api/v1/operations/gateway/audit",
                "/api/v1/operations/audit",
                "/zones",
                "/q/openapi",
                "/q/metrics",
                "/api/v1/q/openapi"
            })
    void knows_no_other_path(String path) {
        var answer = get(path);

        assertEquals(404, answer.statusCode());
        assertEquals("not-found", json(answer).getString("code"));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void passes_the_method_and_the_body_on(String method) {
        var seen = json(send("/api/v1/zones", request -> request.method(method, BodyPublishers.ofString("thi đua"))));

        assertEquals(method, seen.getString("method"));
        assertEquals(8, seen.getInteger("length"));
    }

    @Test
    void answers_head_like_get_without_a_body() {
        var answer = send(
                "/api/v1/zones?stub=headers&Content-Length=42",
                request -> request.method("HEAD", BodyPublishers.noBody()));

        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(42, answer.headers().firstValueAsLong("content-length").orElse(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 207, 304, 400, 404, 409, 422, 500})
    void passes_the_status_on(int status) {
        assertEquals(status, get("/api/v1/zones?stub=status&code=" + status).statusCode());
    }

    @Test
    void frames_no_body_where_there_is_none() {
        var answer = Client.rawGet("/api/v1/zones?stub=empty&code=204");

        assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
        assertFalse(answer.toLowerCase().contains("transfer-encoding"), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void serves_http_2() {
        var answer = send(Client.HTTP2, "/api/v1/zones?limit=1", request -> request);

        assertEquals(java.net.http.HttpClient.Version.HTTP_2, answer.version());
        assertEquals("/api/v1/zones?limit=1", json(answer).getString("uri"));
    }

    @Test
    void publishes_the_addresses_a_service_names() {
        var own = json(get("/api/v1/enterprises"))
                .getJsonObject("headers")
                .getJsonArray("host")
                .getString(0);

        var answer = get("/api/v1/enterprises?stub=headers&Location=http://" + own + "/api/v1/enterprises/1");

        assertEquals(
                uri("/api/v1/enterprises/1").toString(),
                answer.headers().firstValue("location").orElseThrow());
    }

    @Test
    void publishes_the_addresses_of_operations_with_the_services_name() {
        var answer = get("/api/v1/operations/indicators/audit?stub=headers"
                + "&Link=%3C/api/v1/operations/audit?cursor=x%3E%3Brel=next");

        assertEquals(
                "</api/v1/operations/indicators/audit?cursor=x>;rel=next",
                answer.headers().firstValue("link").orElseThrow());
    }
}
