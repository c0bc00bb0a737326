package vn.kcn.thidua.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @TempDir
    Path state;

    @Test
    void the_environment_moves_a_port_and_leaves_the_others() {
        var ports = Ports.of(Map.of("THIDUA_GATEWAY_PORT", "9090", "THIDUA_KAFKA_PORT", ""));

        assertEquals(9090, ports.get(Port.GATEWAY));
        assertEquals(19092, ports.get(Port.KAFKA));
        assertEquals(8180, ports.get(Port.KEYCLOAK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
    void refuses_what_is_no_port(String text) {
        var failure = assertThrows(StackFailure.class, () -> Ports.of(Map.of("THIDUA_POSTGRES_PORT", text)));

        assertEquals("THIDUA_POSTGRES_PORT must be a port number, but is \"" + text + "\"", failure.getMessage());
    }

    @Test
    void a_start_names_every_taken_port_and_starts_nothing() throws IOException {
        var ports = Ports.anywhere();
        var loopback = InetAddress.getByName(Ports.HOST);
        try (var postgres = new ServerSocket(ports.get(Port.POSTGRES), 1, loopback);
                var management = new ServerSocket(ports.get(Port.KEYCLOAK_MANAGEMENT))) {
            var stack = LocalStack.beside(state, ports);

            var failure = assertThrows(StackFailure.class, stack::start);

            assertEquals("""
                    Port %d, which keycloak needs, is taken by another program: end that, or set \
                    THIDUA_KEYCLOAK_MANAGEMENT_PORT to a free port.
                    Port %d, which postgres needs, is taken by another program: end that, or set \
                    THIDUA_POSTGRES_PORT to a free port.""".formatted(management.getLocalPort(), postgres.getLocalPort()), failure.getMessage());
            assertTrue(stack.servers().stream().noneMatch(Server::alive));
        }
    }
}
