package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.problem.Refused;

class JsonDepthTest {

    private final JsonDepth depth = new JsonDepth(3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "[[[]]]",
                "{\"a\":[{}],\"b\":[{}]}",
                "[\"[[[[\"]",
                "[\"\\\"[[[[\"]",
                "[[[\"công ty [{\"]]]",
                "[{},{},{},{}]"
            })
    void three_levels_pass(String json) {
        assertDoesNotThrow(() -> byteByByte(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[[", "{\"a\":{\"b\":{\"c\":{}}}}", "[\"\\\\\",[[[", "[[]],[[[[]]]]"})
    void the_fourth_does_not(String json) {
        assertThrows(Refused.class, () -> byteByByte(json));
    }

    @Test
    void it_is_noticed_across_parts() {
        depth.pass(Buffer.buffer("[[\"\\"));
        depth.pass(Buffer.buffer("\"[\",["));

        assertThrows(Refused.class, () -> depth.pass(Buffer.buffer("[")));
    }

    private void byteByByte(String json) {
        for (var each : Buffer.buffer(json).getBytes()) {
            depth.pass(Buffer.buffer(new byte[] {each}));
        }
    }
}
