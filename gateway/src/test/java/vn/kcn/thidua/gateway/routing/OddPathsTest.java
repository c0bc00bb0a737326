package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;

@QuarkusTest
@AtTheGateway
class OddPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/zones%2f..%2foperations",
                "/api/v1/zones%2F1",
                "/api/v1/zones%5c1",
                "/api/v1/zones\\1",
                "/api/v1/zones;x=1",
                "/api/v1/zones%3bx=1",
                "/api/v1//zones",
                "//api/v1/zones",
                "/api/v1/zones//",
                "/api/v1/../v1/zones",
                "/api/v1/zones/..",
                "/api/v1/./zones",
                "/api/v1/%2e%2e/q/health",
                "/api/v1/zones/%2e",
                "/api/v1/zones/%252e%252e/x",
                "/api/v1/zones/%00",
                "/api/v1/zones/%0d%0aX:1",
                "/api/v1/zones/%7f",
                "/api/v1/zones/%c3%28",
                "/api/v1/zones/%ff",
                "/api/v1/zones/%c0%af",
                "/api/v1/zones/%",
                "/api/v1/zones/%4",
                "/api/v1/zones/%zz",
                "/api/v1/zones/\u00e9",
                "/q/health/../metrics",
                "/problems/..%2f..%2fetc"
            })
    void are_refused_before_anything_reads_them(String path) {
        var answer = Client.rawGet(path);

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"ambiguous-path\""), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/zones/",
                "/api/v1/enterprises/C%C3%B4ng%20ty",
                "/api/v1/zones/a.b",
                "/api/v1/zones/...",
                "/api/v1/zones/a:b@c,d+e=f!$&'()*",
                "/api/v1/zones?x=../..;a//b%2f%5c"
            })
    void does_not_take_a_plain_path_for_an_odd_one(String path) {
        assertTrue(Client.rawGet(path).startsWith("HTTP/1.1 200 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /api/v1/zones HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "PROPFIND /api/v1/zones HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "get /api/v1/zones HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            })
    void other_methods_are_refused_and_told_of_the_allowed(String request) {
        var answer = Client.raw(request);

        assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        assertTrue(answer.contains("\r\nAllow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n"), answer);
        assertTrue(answer.contains("\"code\":\"method-not-allowed\""), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/zones?a=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/zones?a=<b> HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/zones?a=%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/zones HTTP/1.1\r\nConnection: close\r\n\r\n",
                "POST /api/v1/zones HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/zones HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void what_contradicts_itself_is_refused(String request) {
        var answer = Client.raw(request);

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("\"code\":\"malformed-request\""), answer);
    }
}
