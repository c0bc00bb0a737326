package vn.kcn.thidua.enterprises.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.kit.problem.Refusal;

class LineTest {

    @Test
    void keeps_the_same_letters_however_they_were_typed() {
        String decomposed = Normalizer.normalize("Đình Trám", Normalizer.Form.NFD);

        assertEquals(new Line("Đình Trám"), new Line(decomposed));
    }

    @Test
    void folds_white_space_of_a_spreadsheet_cell_to_single_spaces() {
        assertEquals("Công ty TNHH Mẫu", new Line(" \tCông ty\r\n TNHH\u00a0\u2003Mẫu \n").text());
    }

    @Test
    void drops_invisible_characters_that_come_with_copied_text() {
        assertEquals("Công ty", new Line("\ufeffCông\u200b ty\u202e").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u200b", "\ufeff \u200b"})
    void refuses_what_would_print_as_nothing(String blank) {
        assertEquals("line-blank", refusal(blank).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\ud800b", "\udc00", "a\ufffeb", "\ue000"})
    void refuses_what_no_printer_can_print(String unprintable) {
        assertEquals("line-unprintable", refusal(unprintable).code());
    }

    @Test
    void names_the_character_that_cannot_be_printed() {
        assertEquals(Map.of("character", "U+0000"), refusal("a\u0000b").facts());
    }

    @Test
    void is_as_long_as_the_limit_and_no_longer() {
        assertEquals(300, new Line("đ".repeat(300)).text().length());
        assertEquals(Map.of("length", 301, "max", 300), refusal("đ".repeat(301)).facts());
        assertEquals("line-too-long", refusal("x".repeat(10_000)).code());
    }

    private static Refusal refusal(String text) {
        return assertThrows(Refusal.class, () -> new Line(text));
    }
}
