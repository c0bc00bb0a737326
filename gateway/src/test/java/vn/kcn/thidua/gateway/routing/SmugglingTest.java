package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;
import vn.kcn.thidua.gateway.StubUpstream;

/** A request within a request: what the gateway has not seen, the service must not see either. */
@QuarkusTest
@AtTheGateway
class SmugglingTest {

    private static final String HIDDEN = "GET /q/openapi?hidden HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 67\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Content-Length: 5\r\nContent-Length: 67",
                "Content-Length: 5, 67",
                "Content-Length: +5",
                "Transfer-Encoding: xchunked\r\nContent-Length: 67",
                "Transfer-Encoding : chunked\r\nContent-Length: 67",
                "Transfer-Encoding:\tchunked\r\nContent-Length: 67",
                "X: y\nTransfer-Encoding: chunked\r\nContent-Length: 67"
            })
    void a_service_sees_no_request_that_the_gateway_did_not(String framing) {
        try (var service = new StubUpstream("nominations", nominations.getPort())) {
            var answers = Client.raw("POST /api/v1/awards HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + framing
                    + "\r\n\r\n0\r\n\r\n" + HIDDEN);

            var passedOn = answers.split("\"upstream\":\"nominations\"", -1).length - 1;
            assertEquals(passedOn, service.asked(), answers);
            assertFalse(answers.contains("\"openapi\""), answers);
        }
    }
}
