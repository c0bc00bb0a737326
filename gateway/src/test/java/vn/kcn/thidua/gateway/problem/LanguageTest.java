package vn.kcn.thidua.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,                             VI
            '',                               VI
            vi,                               VI
            vi-VN,                            VI
            en,                               EN
            en-US,                            EN
            'en;q=0.8, vi',                   VI
            'vi;q=0.8, en',                   EN
            'fr-FR, fr;q=0.9, en;q=0.5',      EN
            'fr, ko',                         VI
            *,                                VI
            'en;q=x',                         VI
            ;;;,                              VI
            """)
    void is_what_the_caller_prefers_of_what_there_is(String header, Language language) {
        assertEquals(language, Language.preferredIn(header));
    }
}
