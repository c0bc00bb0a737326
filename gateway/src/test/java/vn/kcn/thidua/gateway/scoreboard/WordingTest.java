package vn.kcn.thidua.gateway.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.gateway.problem.Language;

class WordingTest {

    private final Wording vietnamese = new Wording(Language.VI);
    private final Wording english = new Wording(Language.EN);

    @Test
    void both_languages_have_the_same_words() {
        assertEquals(vietnamese.keys(), english.keys());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            number,         vietnamese, english
            0,              0,          0
            0.004,          0,          0
            0.005,          '0,01',     0.01
            9.996,          10,         10
            9.45,           '9,45',     9.45
            10,             10,         10
            207.45,         '207,5',    207.5
            999.95,         1.000,      '1,000'
            1000.4,         1.000,      '1,000'
            225641.025641,  225.641,    '225,641'
            -52.17,         '−52,2',    −52.2
            """, useHeadersInDisplayName = true)
    void numbers_have_as_many_decimals_as_a_reader_can_use(BigDecimal number, String inVietnamese, String inEnglish) {
        assertEquals(inVietnamese, vietnamese.number(number));
        assertEquals(inEnglish, english.number(number));
    }

    @Test
    void growth_bears_its_sign() {
        assertEquals("+1,6 %", vietnamese.growth(new BigDecimal("1.59")));
        assertEquals("−2.5%", english.growth(new BigDecimal("-2.5")));
        assertEquals("0%", english.growth(BigDecimal.ZERO));
    }

    @Test
    void days_are_written_as_each_language_does() {
        assertEquals("02/09/2021", vietnamese.day(LocalDate.of(2021, 9, 2)));
        assertEquals("2 Sep 2021", english.day(LocalDate.of(2021, 9, 2)));
    }

    @Test
    void a_word_of_the_services_that_is_new_is_shown_as_it_is() {
        assertEquals("tỷ USD", vietnamese.of("unit", "billion USD"));
        assertEquals("megawatt hour", vietnamese.of("unit", "megawatt hour"));
    }

    @Test
    void a_word_of_its_own_is_never_missing() {
        assertThrows(IllegalArgumentException.class, () -> english.say("no.such.word"));
    }

    @Test
    void an_absent_english_name_is_told_in_vietnamese() {
        assertEquals("Quốc khánh", english.name("Quốc khánh", null));
        assertEquals("National Day", english.name("Quốc khánh", "National Day"));
        assertEquals("Quốc khánh", vietnamese.name("Quốc khánh", "National Day"));
    }
}
