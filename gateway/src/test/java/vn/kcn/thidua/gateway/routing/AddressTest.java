package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void is_a_scheme_a_host_and_a_port() {
        assertEquals(new Address(false, "127.0.0.1", 8181), Address.parse("http://127.0.0.1:8181"));
        assertEquals(new Address(false, "enterprises-service", 80), Address.parse("http://enterprises-service/"));
        assertEquals(new Address(true, "registry.example", 443), Address.parse(" https://registry.example "));
        assertEquals("http://[::1]:8181", Address.parse("http://[::1]:8181").base());
        assertEquals("::1", Address.parse("http://[::1]:8181").host());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "localhost:8181",
                "127.0.0.1:8181",
                "ftp://localhost",
                "http://",
                "http://a b",
                "http://host:99999",
                "http://host/base",
                "http://host?x=1",
                "http://user:secret@host"
            })
    void is_nothing_else(String text) {
        assertThrows(IllegalArgumentException.class, () -> Address.parse(text));
    }
}
