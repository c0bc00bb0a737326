package vn.kcn.thidua.enterprises.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.problem.Refusal;

class ProseTest {

    @Test
    void keeps_its_paragraphs_and_composes_its_letters() {
        assertEquals("Thiếu\n\nlao động", new Prose("  Thie\u0302\u0301u\r\n\r\nlao\tđo\u0323\u0302ng \u200b").text());
    }

    @Test
    void ten_thousand_letters_are_not_too_many() {
        String longest = "ộ".repeat(Prose.MAX_LENGTH);

        assertEquals(longest, new Prose(longest).text());
        assertEquals("line-too-long", refusal(longest + "ộ"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            character, code
            0000,      line-unprintable
            001b,      line-unprintable
            e000,      line-unprintable
            d800,      line-unprintable
            200b,      line-blank
            000a,      line-blank
            """, useHeadersInDisplayName = true)
    void refuses_what_cannot_be_printed_or_says_nothing(String character, String code) {
        String told = Character.toString((char) Integer.parseInt(character, 16));

        assertEquals(code, refusal(code.equals("line-blank") ? told : "a" + told + "b"));
    }

    private static String refusal(String text) {
        return assertThrows(Refusal.class, () -> new Prose(text)).code();
    }
}
