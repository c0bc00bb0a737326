package vn.kcn.thidua.indicators.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.kcn.thidua.indicators.indicator.Kind.FLOW;
import static vn.kcn.thidua.indicators.indicator.Kind.RATIO;
import static vn.kcn.thidua.indicators.indicator.Kind.STOCK;
import static vn.kcn.thidua.indicators.target.Comparison.ABOUT;
import static vn.kcn.thidua.indicators.target.Comparison.AT_LEAST;
import static vn.kcn.thidua.indicators.target.Comparison.AT_MOST;
import static vn.kcn.thidua.indicators.target.Comparison.EQUAL;
import static vn.kcn.thidua.indicators.target.Comparison.MORE_THAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.target.Comparison;
import vn.kcn.thidua.kit.model.Percent;

class ProgressTest {

    private static @Nullable String shown(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.toPlainString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            part,   whole,  percent
            369,    395,    93.4177
            369,    390,    94.6154
            385,    390,    98.7179
            103000, 30000,  343.3333
            190,    207.45, 91.5883
            1,      8,      12.5000
            5,      1000,   0.5000
            0.005,  100,    0.0050
            0,      390,    0.0000
            """, useHeadersInDisplayName = true)
    void percentages_have_four_decimals_rounded_half_up(BigDecimal part, BigDecimal whole, String percent) {
        assertEquals(percent, shown(Percent.of(part, whole)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            figure, base,         growth
            9.6,    9.45,         1.5873
            8.5,    8.1,          4.9383
            220000, 225641.025641, -2.5000
            5,      -10,          150.0000
            """, useHeadersInDisplayName = true)
    void growth_is_against_the_base(BigDecimal figure, BigDecimal base, String growth) {
        assertEquals(growth, shown(Percent.growth(figure, base)));
    }

    @Test
    void what_is_undefined_is_no_number() {
        assertNull(Percent.of(BigDecimal.TEN, BigDecimal.ZERO));
        assertNull(Percent.growth(BigDecimal.TEN, new BigDecimal("0.00")));
    }

    @Test
    void operating_enterprises_at_the_end_of_july_are_at_risk_of_missing_390() {
        Progress progress = AGoal.of(STOCK, AT_LEAST, "390").progress("369", "2021-07-31");

        assertEquals("94.6154", shown(progress.shareOfTarget()));
        assertEquals(State.AT_RISK, progress.state());
        assertEquals(
                new Progress.Forecast(new BigDecimal("369"), null, null, ForecastMethod.LAST_VALUE),
                progress.forecast());
        assertNull(progress.pace());
    }

    @Test
    void a_due_date_that_passed_with_385_of_390_was_missed() {
        AGoal goal = AGoal.of(STOCK, AT_LEAST, "390");

        assertEquals(State.AT_RISK, goal.progress("385", "2021-12-31").state());
        Progress missed = goal.progress("385", "2021-12-31", "2022-01-01");
        assertEquals(State.MISSED, missed.state());
        assertEquals("98.7179", shown(missed.shareOfTarget()));
        assertNull(missed.forecast());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            comparison, target, actual, state
            MORE_THAN,  90,     90,     MISSED
            MORE_THAN,  90,     90.01,  ACHIEVED
            AT_LEAST,   20000,  20000,  ACHIEVED
            AT_LEAST,   20000,  19999,  MISSED
            AT_MOST,    100,    100,    ACHIEVED
            AT_MOST,    100,    101,    MISSED
            EQUAL,      100,    100,    ACHIEVED
            EQUAL,      100,    99.99,  MISSED
            ABOUT,      220000, 214500, ACHIEVED
            ABOUT,      220000, 214499, MISSED
            """, useHeadersInDisplayName = true)
    void after_the_due_date_a_target_is_achieved_or_missed(
            Comparison comparison, String target, String actual, State state) {
        assertEquals(
                state,
                AGoal.of(RATIO, comparison, target)
                        .progress(actual, "2021-12-31", "2022-01-31")
                        .state());
    }

    @Test
    void without_figures_there_is_no_verdict_even_after_the_due_date() {
        Progress progress = AGoal.of(FLOW, AT_LEAST, "9.6").against("9.45").progress(null, "2022-06-30");

        assertEquals(State.NO_DATA, progress.state());
        assertNull(progress.shareOfTarget());
        assertEquals("1.5873", shown(progress.targetGrowth()));
    }

    @Test
    void nothing_is_capped() {
        Progress progress = AGoal.of(STOCK, AT_LEAST, "30000").due("2021-07-31").progress("103000", "2021-07-20");

        assertEquals("343.3333", shown(progress.shareOfTarget()));
        assertEquals(State.ACHIEVED, progress.state());
    }

    @Test
    void exports_of_a_whole_year_grow_against_the_base() {
        Progress progress = AGoal.of(FLOW, AT_LEAST, "9.6").against("9.45").progress("9.6", "2021-12-31", "2022-01-31");

        assertEquals("100.0000", shown(progress.shareOfTarget()));
        assertEquals("1.5873", shown(progress.growth()));
        assertEquals("100.0000", shown(progress.pace()));
        assertEquals(State.ACHIEVED, progress.state());
    }

    @Test
    void a_part_of_a_year_is_not_compared_with_a_whole_one() {
        Progress progress = AGoal.of(FLOW, AT_LEAST, "9.6").against("9.45").progress("5.6", "2021-07-31", "2021-08-15");

        assertNull(progress.growth());
        assertEquals("1.5873", shown(progress.targetGrowth()));
    }

    @Test
    void a_level_is_compared_with_its_base_on_any_day() {
        assertEquals(
                "0.2717",
                shown(AGoal.of(STOCK, AT_LEAST, "390")
                        .against("368")
                        .progress("369", "2021-07-31")
                        .growth()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual,  pace,   forecast,     state
            5.575891, 100.0000, 9.600001,     ON_TRACK
            5.575890, 100.0000, 9.599999,     AT_RISK
            5.1,     91.4652,  8.780660,     AT_RISK
            5.0,     89.6718,  8.608491,     BEHIND
            9.7,     173.9632, 16.700472,    ACHIEVED
            0,       0.0000,   0,            BEHIND
            """, useHeadersInDisplayName = true)
    void a_flow_is_measured_against_the_elapsed_part_of_its_window(
            String actual, String pace, String forecast, State state) {
        // 212 of 365 days
        Progress progress = AGoal.of(FLOW, AT_LEAST, "9.6").progress(actual, "2021-07-31", "2021-08-20");

        assertEquals(pace, shown(progress.pace()));
        Progress.Forecast foreseen = Objects.requireNonNull(progress.forecast());
        assertEquals(Progress.plain(new BigDecimal(forecast)), foreseen.value());
        assertEquals(ForecastMethod.LINEAR, foreseen.method());
        assertEquals(state, progress.state());
    }

    @Test
    void the_band_of_a_forecast_is_the_rest_of_the_window_slower_or_faster() {
        // 100 in 181 of 365 days: 101.657459 to come, a tenth of it either way
        Progress progress = AGoal.of(FLOW, AT_LEAST, "210").progress("100", "2021-06-30", "2021-07-15");

        assertEquals(
                new Progress.Forecast(
                        new BigDecimal("201.657459"),
                        new BigDecimal("191.491713"),
                        new BigDecimal("211.823204"),
                        ForecastMethod.LINEAR),
                progress.forecast());
    }

    @Test
    void a_flow_that_is_added_to_an_opening_balance_counts_the_stock_that_comes_of_it() {
        // Hòa Phú: 160 ha and 30 more by the end of the year
        AGoal land = AGoal.of(FLOW, AT_LEAST, "190").startingAt("160");

        Progress half = land.progress("175", "2021-06-30", "2021-07-10");
        assertEquals("92.1053", shown(half.shareOfTarget()));
        assertEquals("100.8287", shown(half.pace()));
        assertEquals(
                new BigDecimal("190.248619"),
                Objects.requireNonNull(half.forecast()).value());
        assertEquals(
                State.ACHIEVED, land.progress("190", "2021-12-31", "2022-01-10").state());
        assertEquals("91.5883", shown(Percent.of(new BigDecimal("190"), new BigDecimal("207.45"))));
    }

    /** Operating enterprises in 2021, by what was published on each day, against the forecast of 390. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            day,        operating, asOf,       share,   state
            2021-05-28, 8,         2021-05-28, 2.0513,  BEHIND
            2021-07-20, 345,       2021-07-20, 88.4615, BEHIND
            2021-08-06, 369,       2021-08-06, 94.6154, AT_RISK
            2021-10-31, 377,       2021-10-31, 96.6667, AT_RISK
            2021-12-31, 385,       2021-12-31, 98.7179, AT_RISK
            2021-12-31, 385,       2022-01-01, 98.7179, MISSED
            """, useHeadersInDisplayName = true)
    void the_recovery_of_2021_came_close_and_was_missed(
            String day, String operating, String asOf, String share, State state) {
        Progress progress = AGoal.of(STOCK, AT_LEAST, "390").progress(operating, day, asOf);

        assertEquals(share, shown(progress.shareOfTarget()));
        assertEquals(state, progress.state());
    }

    @Test
    void a_number_that_is_not_there_says_why() {
        assertEquals(
                Map.of("growth", Undefined.NO_BASE, "targetGrowth", Undefined.NO_BASE, "pace", Undefined.NOT_A_FLOW),
                AGoal.of(STOCK, AT_LEAST, "390").progress("369", "2021-07-31").undefined());
        assertEquals(
                Map.of("growth", Undefined.WINDOW_OPEN),
                AGoal.of(FLOW, AT_LEAST, "9.6")
                        .against("9.45")
                        .progress("5", "2021-07-31", "2021-08-01")
                        .undefined());
        assertEquals(
                Map.of(
                        "shareOfTarget", Undefined.TARGET_IS_ZERO,
                        "growth", Undefined.BASE_IS_ZERO,
                        "targetGrowth", Undefined.BASE_IS_ZERO,
                        "pace", Undefined.TARGET_IS_ZERO),
                AGoal.of(FLOW, AT_LEAST, "0")
                        .against("0")
                        .progress("5", "2021-12-31", "2022-01-01")
                        .undefined());
        assertEquals(
                Undefined.TARGET_EQUALS_BASE,
                AGoal.of(STOCK, AT_MOST, "80")
                        .lessIsBetter()
                        .against("80")
                        .progress("80", "2021-07-31")
                        .undefined()
                        .get("shareOfTarget"));
        assertEquals(
                Undefined.NO_DATA,
                AGoal.of(FLOW, AT_LEAST, "9.6")
                        .progress(null, "2021-07-31")
                        .undefined()
                        .get("shareOfTarget"));
    }

    @Test
    void the_window_of_a_campaign_begins_when_the_campaign_does() {
        // 31 of 153 days: 20 000 new jobs from August to December call for 4 052.29 by the end of August
        Progress progress =
                AGoal.of(FLOW, AT_LEAST, "20000").since("2021-08-01").progress("4053", "2021-08-31", "2021-09-10");

        assertEquals("100.0176", shown(progress.pace()));
        assertEquals(State.ON_TRACK, progress.state());
    }

    @Test
    void a_ceiling_on_a_flow_is_kept_only_when_the_window_is_over() {
        AGoal cases = AGoal.of(FLOW, AT_MOST, "365").lessIsBetter();

        assertEquals(
                State.ON_TRACK,
                cases.progress("200", "2021-07-31", "2021-08-01").state());
        assertEquals(
                State.AT_RISK, cases.progress("220", "2021-07-31", "2021-08-01").state());
        assertEquals(
                State.BEHIND, cases.progress("300", "2021-07-31", "2021-08-01").state());
        assertEquals(
                State.ACHIEVED,
                cases.progress("365", "2021-12-31", "2021-12-31").state());
        assertEquals(
                State.MISSED, cases.progress("366", "2021-12-31", "2022-01-01").state());
    }

    @Test
    void an_exact_target_may_still_be_overshot_by_a_flow() {
        assertEquals(
                State.BEHIND,
                AGoal.of(FLOW, EQUAL, "100")
                        .progress("100", "2021-07-31", "2021-08-01")
                        .state());
    }

    @Test
    void where_less_is_better_the_way_from_the_base_is_measured() {
        AGoal accidents = AGoal.of(STOCK, AT_MOST, "80").lessIsBetter();

        assertEquals(
                "50.0000",
                shown(accidents.against("100").progress("90", "2021-07-31").shareOfTarget()));
        assertEquals("88.8889", shown(accidents.progress("90", "2021-07-31").shareOfTarget()));
        assertNull(accidents.against("80").progress("90", "2021-07-31").shareOfTarget());
        assertNull(accidents.progress("0", "2021-07-31").shareOfTarget());
    }

    @Test
    void zero_is_a_target_that_has_no_share_but_a_verdict() {
        Progress progress = AGoal.of(STOCK, AT_MOST, "0").progress("0", "2021-07-31");

        assertNull(progress.shareOfTarget());
        assertEquals(State.ACHIEVED, progress.state());
    }

    @Test
    void about_takes_what_is_a_little_less() {
        AGoal output = AGoal.of(FLOW, ABOUT, "220000");

        assertEquals(
                State.ACHIEVED,
                output.progress("215000", "2021-12-31", "2022-01-05").state());
        assertEquals(
                State.MISSED,
                output.progress("210000", "2021-12-31", "2022-01-05").state());
        assertEquals(
                State.ON_TRACK,
                output.progress("125000", "2021-07-31", "2021-08-05").state());
    }

    @Test
    void more_than_a_billion_is_not_a_billion() {
        AGoal capital = AGoal.of(FLOW, MORE_THAN, "1");

        assertEquals(
                State.MISSED,
                capital.progress("1.000000", "2021-12-31", "2022-01-05").state());
        assertEquals(
                State.ACHIEVED,
                capital.progress("1.000001", "2021-12-31", "2022-01-05").state());
    }

    @Property
    void the_share_is_rounded_once_and_exactly(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long millionths,
            @ForAll @IntRange(min = 1, max = 1_000_000) int target) {
        BigDecimal actual = BigDecimal.valueOf(millionths, 6);

        BigDecimal share = AGoal.of(STOCK, AT_LEAST, Integer.toString(target))
                .progress(actual.toPlainString(), "2021-07-31")
                .shareOfTarget();

        BigDecimal exact =
                actual.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(target), 40, RoundingMode.HALF_UP);
        assertEquals(exact.setScale(4, RoundingMode.HALF_UP), share);
    }
}
