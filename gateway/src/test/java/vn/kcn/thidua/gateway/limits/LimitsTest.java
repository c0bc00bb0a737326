package vn.kcn.thidua.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.HTTP;
import static vn.kcn.thidua.gateway.Client.HTTP2;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;

@QuarkusTest
@AtTheGateway
class LimitsTest {

    private static final int MIB = 1024 * 1024;

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void a_body_at_the_limit_passes(HttpClient.Version version) {
        var known = send(
                client(version), "/api/v1/zones", request -> request.POST(BodyPublishers.ofByteArray(new byte[MIB])));
        var unknown = send(client(version), "/api/v1/zones", request -> request.POST(ofUnknownLength(MIB)));

        assertEquals(MIB, json(known).getInteger("length"));
        assertEquals(MIB, json(unknown).getInteger("length"));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void a_body_over_the_limit_is_refused(HttpClient.Version version) {
        var answer = send(
                client(version),
                "/api/v1/zones",
                request -> request.POST(BodyPublishers.ofByteArray(new byte[MIB + 1])));

        assertEquals(413, answer.statusCode());
        assertEquals("payload-too-large", json(answer).getString("code"));
        assertTrue(json(answer).getString("detail").contains("1048576"));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void a_body_that_does_not_tell_its_length_is_measured_as_it_passes(HttpClient.Version version) {
        var answer = send(client(version), "/api/v1/zones", request -> request.POST(ofUnknownLength(MIB + 1)));

        assertEquals(413, answer.statusCode());
        assertEquals("payload-too-large", json(answer).getString("code"));
    }

    @Test
    void an_import_may_be_larger() {
        var answer = send("/api/v1/enterprises/import", request -> request.POST(ofUnknownLength(3 * MIB)));

        assertEquals(3 * MIB, json(answer).getInteger("length"));
    }

    @Test
    void an_attachment_may_be_larger_still_up_to_its_own_limit() {
        var path = "/api/v1/enterprises/1/attachments?name=a.pdf";
        var passes = send(path, request -> request.POST(ofUnknownLength(25 * MIB)));
        var refused = send(path, request -> request.POST(ofUnknownLength(25 * MIB + 1)));

        assertEquals(25 * MIB, json(passes).getInteger("length"));
        assertEquals(413, refused.statusCode());
    }

    @Test
    void the_connection_of_an_endless_body_is_closed() {
        var answer = Client.raw("POST /api/v1/zones HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\nonly this");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.toLowerCase().contains("\r\nconnection: close\r\n"), answer);
    }

    @Test
    void a_body_that_stops_in_the_middle_is_not_waited_for() {
        var answer = Client.raw("POST /api/v1/zones HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n\r\nonly this");

        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("\"code\":\"request-timeout\""), answer);
    }

    @Test
    void an_address_has_a_limit() {
        var answer = get("/api/v1/zones?q=" + "x".repeat(8 * 1024));

        assertEquals(414, answer.statusCode());
        assertEquals("uri-too-long", json(answer).getString("code"));
    }

    @Test
    void headers_have_a_limit() {
        var answer = get("/api/v1/zones", "X-Long", "x".repeat(16 * 1024));

        assertEquals(431, answer.statusCode());
        assertEquals("headers-too-large", json(answer).getString("code"));
    }

    @Test
    void a_client_that_waits_for_leave_to_send_gets_it() {
        var answer =
                send("/api/v1/zones", request -> request.expectContinue(true).POST(BodyPublishers.ofString("thi đua")));

        assertEquals(8, json(answer).getInteger("length"));
    }

    private static HttpClient client(HttpClient.Version version) {
        return version == HttpClient.Version.HTTP_2 ? HTTP2 : HTTP;
    }

    private static BodyPublisher ofUnknownLength(int bytes) {
        return BodyPublishers.ofInputStream(() -> (InputStream) new ByteArrayInputStream(new byte[bytes]));
    }
}
