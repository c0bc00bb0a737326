package vn.kcn.thidua.kit.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static CanonicalJson canonical(String text) {
        return CanonicalJson.of(tree(text));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** RFC 8785 §3.2.3: names are sorted by their UTF-16 code units, whatever the language. */
    @Test
    void sorts_names_as_the_standard_says() {
        assertEquals(
                "{\"\\r\":1,\"1\":2,\"€\":5,\"😀\":3,\"\ufb33\":4}",
                canonical("{\"\\u20ac\":5, \"\\r\":1, \"\\ufb33\":4, \"1\":2, \"\\ud83d\\ude00\":3}")
                        .text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.0                 | 1
            1e3                 | 1000
            0.5                 | 0.5
            9007199254740991    | 9007199254740991
            -0                  | 0
            "Hiệp Hòa"          | "Hiệp Hòa"
            [3, 1, 2]           | [3,1,2]
            null                | null
            """)
    void writes_values_in_one_way(String value, String written) {
        assertEquals(
                "{\"a\":" + written + "}",
                canonical("{ \"a\" : " + value + " }").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "100000000000000000.000001", "1e400"})
    void refuses_a_number_that_it_would_change(String number) {
        assertThrows(IllegalArgumentException.class, () -> canonical("{\"a\": [{\"b\": " + number + "}]}"));
    }

    /** Recomputed by {@code printf '{"a":1,"b":"x"}' | sha256sum}. */
    @Test
    void hashes_what_anybody_can_hash_again() {
        assertEquals(
                "ecf9e98ec0641e23113ff3ce8bdc78d0ddd249886517fd4a7f68cc83d4e65667",
                canonical("{\"b\": \"x\", \"a\": 1}").sha256());
    }

    @Test
    void one_character_more_is_another_hash() {
        assertNotEquals(
                canonical("{\"a\": \"1\"}").sha256(),
                canonical("{\"a\": \"1 \"}").sha256());
    }
}
