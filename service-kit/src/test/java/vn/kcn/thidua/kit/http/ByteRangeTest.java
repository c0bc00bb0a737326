package vn.kcn.thidua.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            header,      first, last
            bytes=0-0,   0,     0
            bytes=0-99,  0,     99
            bytes=0-100, 0,     99
            bytes=99-,   99,    99
            bytes=-1,    99,    99
            bytes=-100,  0,     99
            bytes=-500,  0,     99
            """, useHeadersInDisplayName = true)
    void of_a_hundred_bytes_those_that_are_asked_for(String header, long first, long last) {
        assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=5-4", "bytes=-0"})
    void no_range_without_a_byte_in_it(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, 100));
    }

    @Test
    void several_ranges_and_other_units_are_not_one() {
        assertFalse(ByteRange.isOne("bytes=0-1,3-4"));
        assertFalse(ByteRange.isOne("lines=0-1"));
        assertFalse(ByteRange.isOne("bytes=-"));
    }
}
