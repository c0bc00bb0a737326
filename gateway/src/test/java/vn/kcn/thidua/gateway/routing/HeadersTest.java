package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.port;
import static vn.kcn.thidua.gateway.Client.seen;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;

@QuarkusTest
@AtTheGateway
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "x-user-id",
                "X_User_Name",
                "X-Forwarded-User",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "X-Forwarded",
                "Forwarded",
                "X-Internal-Role",
                "X-Remote-User",
                "X-Real-IP",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-Client-Cert",
                "Proxy-Connection",
                "Proxy-Authorization",
                "TE"
            })
    void keeps_from_the_services_what_only_a_gateway_may_say(String name) {
        var headers = seen("/api/v1/zones", name, "admin").getJsonObject("headers");

        assertFalse(headers.containsKey(name.toLowerCase()), headers.encodePrettily());
    }

    @Test
    void says_itself_where_a_request_comes_from() {
        var headers = seen(
                        "/api/v1/zones",
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.example")
                .getJsonObject("headers");

        assertEquals(one("127.0.0.1"), headers.getJsonArray("x-forwarded-for"));
        assertEquals(one("http"), headers.getJsonArray("x-forwarded-proto"));
        assertEquals(one("127.0.0.1:" + port()), headers.getJsonArray("x-forwarded-host"));
    }

    @Test
    void passes_on_what_belongs_to_the_request() {
        var headers = seen(
                        "/api/v1/zones",
                        // of a read that is its caller's own
                        "Cookie",
                        "x=1",
                        "If-None-Match",
                        "\"3\"",
                        "Idempotency-Key",
                        "k-1",
                        "Accept-Language",
                        "en",
                        "X-Custom",
                        "one",
                        "X-Custom",
                        "two")
                .getJsonObject("headers");

        assertEquals(one("\"3\""), headers.getJsonArray("if-none-match"));
        assertEquals(one("k-1"), headers.getJsonArray("idempotency-key"));
        assertEquals(one("en"), headers.getJsonArray("accept-language"));
        assertEquals(new JsonArray().add("one").add("two"), headers.getJsonArray("x-custom"));
    }

    @Test
    void keeps_back_what_was_meant_for_this_connection() {
        var answer = Client.raw(
                "GET /api/v1/zones HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nConnection: X-Hop\r\nX-Hop: 1\r\n"
                        + "Keep-Alive: 5\r\nX-Far: 2\r\n\r\n");
        var headers = new JsonObject(answer.substring(answer.indexOf('{'))).getJsonObject("headers");

        assertFalse(headers.containsKey("x-hop"));
        assertFalse(headers.containsKey("keep-alive"));
        assertEquals(one("2"), headers.getJsonArray("x-far"));
    }

    @Test
    void tells_nothing_of_the_servers_behind() {
        var answer = get("/api/v1/zones?stub=headers&Server=Stub/1&X-Powered-By=Java&Connection=close&X-Own=1"
                + "&Access-Control-Allow-Origin=*&X-Request-Id=of-the-service&Cache-Control=no-cache");

        var headers = answer.headers();
        assertTrue(headers.firstValue("server").isEmpty());
        assertTrue(headers.firstValue("x-powered-by").isEmpty());
        assertTrue(headers.firstValue("connection").isEmpty());
        assertTrue(headers.firstValue("access-control-allow-origin").isEmpty());
        assertEquals(1, headers.allValues("x-request-id").size());
        assertEquals("no-cache", headers.firstValue("cache-control").orElseThrow());
        assertEquals("1", headers.firstValue("x-own").orElseThrow());
        assertEquals("nosniff", headers.firstValue("x-content-type-options").orElseThrow());
    }

    private static JsonArray one(String value) {
        return new JsonArray().add(value);
    }
}
