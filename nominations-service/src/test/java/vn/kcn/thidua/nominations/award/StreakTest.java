package vn.kcn.thidua.nominations.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            honoured            | streaks
            2019 2020 2021      | 2019-2021
            2019 2021           | 2019-2019 2021-2021
            2021 2019 2020      | 2019-2021
            2020 2020 2021      | 2020-2021
            2015 2016 2018 2019 | 2015-2016 2018-2019
            """, useHeadersInDisplayName = true)
    void a_year_without_the_award_ends_a_streak(String honoured, String streaks) {
        List<Integer> years =
                Arrays.stream(honoured.split(" ")).map(Integer::valueOf).toList();

        assertEquals(
                streaks,
                Streak.of("CSTDCS", years).stream()
                        .map(streak -> streak.from() + "-" + streak.to())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2019 2020 2021, 3", "2021, 1", "2020 2020, 1"})
    void its_length_is_its_years(String honoured, int years) {
        assertEquals(
                years,
                Streak.of(
                                "CSTDCS",
                                Arrays.stream(honoured.split(" "))
                                        .map(Integer::valueOf)
                                        .toList())
                        .getLast()
                        .years());
    }
}
