package vn.kcn.thidua.indicators.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.analytics.Numbers.At;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.form.AForm;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.AnIndicator;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.obligation.Rates;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;

class CubeTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 15);
    private static final Indicator EXPORTS = AnIndicator.flow("EXPORTS");
    private static final Indicator WORKERS = AnIndicator.of("WORKERS", Kind.STOCK, Aggregation.SUM, Source.REPORTED, 0);
    private static final Indicator INCOME = AnIndicator.of("INCOME", Kind.STOCK, Aggregation.MEAN, Source.REPORTED, 2);
    private static final Indicator LAND = AnIndicator.of("LAND", Kind.STOCK, Aggregation.LAST, Source.BOARD, 2);
    private static final Indicator EACH = AnIndicator.computed("EACH", "EXPORTS / WORKERS");
    private static final Indicator OF_LAND = AnIndicator.computed("OF_LAND", "EXPORTS / LAND");
    private static final Indicator OF_FIRMS = AnIndicator.computed("OF_FIRMS", "EXPORTS / count(OPERATING)");
    private static final Catalogue CATALOGUE = catalogue(EXPORTS, WORKERS, INCOME, LAND, EACH, OF_LAND, OF_FIRMS);
    private static final List<String> ZONES = List.of("DT", "QC", "VT");

    private final Map<Numbers.Reported, Map<Period, Total>> approved = new HashMap<>();
    private final Map<IndicatorCode, List<Point>> entered = new HashMap<>();
    private final Map<Numbers.Registered, RegistryCount> registered = new HashMap<>();
    private final Map<Numbers.Reporting, Rates.Counts> reporting = new HashMap<>();
    private final Map<IndicatorCode, Set<At>> waiting = new HashMap<>();
    private final Map<IndicatorCode, List<Exchange.Rate>> rates = new HashMap<>();
    private Set<At> operating = Set.of();
    private Sight sight = new Sight(true, null);

    private static Catalogue catalogue(Indicator... indicators) {
        Map<IndicatorCode, Indicator> byCode = new HashMap<>();
        List.of(indicators).forEach(indicator -> byCode.put(indicator.code(), indicator));
        return new Catalogue(byCode);
    }

    private static Question question(String period) {
        return Question.of(List.of("indicator:ANY", "period:" + period, "zone:*"), List.of(), List.of("zone"));
    }

    private static Place zone(String code) {
        return new Place(code, null, null);
    }

    /** One report of one enterprise in a zone. */
    private void report(Indicator indicator, String month, @Nullable String zone, String value) {
        Period period = Period.parse(month);
        Place place = zone == null ? Place.WHOLE : zone(zone);
        for (Place each : question(month).withTotals(place)) {
            approved.computeIfAbsent(new Numbers.Reported(indicator.code(), each), any -> new HashMap<>())
                    .merge(
                            period,
                            new Total(new BigDecimal(value), 1, period),
                            (one, other) ->
                                    new Total(one.sum().add(other.sum()), one.reports() + other.reports(), period));
        }
    }

    private Cell cell(Indicator indicator, String period, Place place) {
        return cell(new Measure.OfIndicator(indicator), period, place);
    }

    private Cell cell(Measure measure, String period, Place place) {
        Numbers numbers = new Numbers(
                approved,
                entered,
                registered,
                reporting,
                new Exchange(rates),
                () -> new Numbers.Absence(operating, waiting));
        return new Cube(question(period), CATALOGUE, numbers, sight, TODAY).cell(measure, 0, place);
    }

    private static String told(Cell cell) {
        return cell.value() == null
                ? String.valueOf(cell.reason())
                : cell.value().toPlainString();
    }

    @Property(tries = 200)
    void parts_add_up_to_their_total_and_to_a_plain_recomputation(@ForAll long seed) {
        approved.clear();
        Random random = new Random(seed);
        BigDecimal plain = BigDecimal.ZERO;
        for (int report = 0; report < 40; report++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(7));
            int month = 1 + random.nextInt(12);
            report(EXPORTS, "2021-%02d".formatted(month), ZONES.get(random.nextInt(3)), value.toPlainString());
            plain = month <= 6 ? plain.add(value) : plain;
        }

        BigDecimal parts = ZONES.stream()
                .map(zone -> cell(EXPORTS, "2021-H1", zone(zone)).value())
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = cell(EXPORTS, "2021-H1", Place.WHOLE).value();
        assertEquals(0, plain.compareTo(total == null ? BigDecimal.ZERO : total));
        assertEquals(0, plain.compareTo(parts));
    }

    @Property(tries = 200)
    void months_quarters_and_the_year_to_date_agree(@ForAll long seed) {
        approved.clear();
        Random random = new Random(seed);
        for (int month = 1; month <= 9; month++) {
            report(
                    EXPORTS,
                    "2021-0" + month,
                    "QC",
                    BigDecimal.valueOf(random.nextInt(), 2).toPlainString());
        }

        BigDecimal quarters = List.of("2021-Q1", "2021-Q2", "2021-Q3").stream()
                .map(quarter -> new BigDecimal(told(cell(EXPORTS, quarter, zone("QC")))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, quarters.compareTo(new BigDecimal(told(cell(EXPORTS, "2021-09-YTD", zone("QC"))))));
        assertEquals(0, quarters.compareTo(new BigDecimal(told(cell(EXPORTS, "2021", zone("QC"))))));
    }

    @Test
    void a_formula_of_a_part_is_the_quotient_of_its_sums_and_no_mean_of_quotients() {
        report(EXPORTS, "2021-07", "QC", "10");
        report(WORKERS, "2021-07", "QC", "1");
        report(EXPORTS, "2021-07", "VT", "20");
        report(WORKERS, "2021-07", "VT", "9");

        assertEquals("10", told(cell(EACH, "2021-07", zone("QC"))));
        assertEquals("3", told(cell(EACH, "2021-07", Place.WHOLE)));
    }

    @Test
    void a_level_is_the_latest_of_its_part_and_says_of_when() {
        report(WORKERS, "2021-06", "QC", "5");
        report(WORKERS, "2021-07", "VT", "7");
        report(WORKERS, "2021-07", "VT", "2");

        assertEquals("5", told(cell(WORKERS, "2021-07", zone("QC"))));
        assertEquals(
                LocalDate.of(2021, 6, 30), cell(WORKERS, "2021-07", zone("QC")).through());
        assertEquals("9", told(cell(WORKERS, "2021-07", zone("VT"))));
        assertEquals(2, cell(WORKERS, "2021-07", zone("VT")).reports());
    }

    @Test
    void a_mean_is_taken_over_the_enterprises_and_not_over_the_zones() {
        report(INCOME, "2021-07", "QC", "6");
        report(INCOME, "2021-07", "QC", "6");
        report(INCOME, "2021-07", "VT", "12");

        assertEquals("8", told(cell(INCOME, "2021-07", Place.WHOLE)));
    }

    @Test
    void what_the_board_enters_is_of_the_whole_alone() {
        entered.put(LAND.code(), List.of(new Point(Period.parse("2021-07"), BigDecimal.TEN)));
        report(EXPORTS, "2021-07", "QC", "5");

        assertEquals("10", told(cell(LAND, "2021-07", Place.WHOLE)));
        assertEquals("NOT_BROKEN_DOWN", told(cell(LAND, "2021-07", zone("QC"))));
        assertEquals("0.5", told(cell(OF_LAND, "2021-07", Place.WHOLE)));
        assertEquals("INCOMPLETE", told(cell(OF_LAND, "2021-07", zone("QC"))));
        assertEquals(List.of("LAND"), cell(OF_LAND, "2021-07", zone("QC")).missing());
        assertEquals("NOT_ENTERED", told(cell(LAND, "2020", Place.WHOLE)));
    }

    @Test
    void enterprises_are_counted_in_the_part_and_division_by_none_is_undefined() {
        report(EXPORTS, "2021-07", "QC", "5");
        registered.put(new Numbers.Registered(LocalDate.of(2021, 7, 31), zone("QC")), new RegistryCount(2, 3));

        assertEquals("2.5", told(cell(OF_FIRMS, "2021-07", zone("QC"))));
        report(EXPORTS, "2021-07", "VT", "5");
        assertEquals("UNDEFINED", told(cell(OF_FIRMS, "2021-07", zone("VT"))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            period,  operates, waits, reason
            2021-07, false,    false, NOT_EXPECTED
            2021-07, true,     false, NO_REPORT
            2021-07, true,     true,  NOT_APPROVED
            2021-08, true,     false, NO_REPORT
            2021-09, true,     false, NOT_YET
            """, useHeadersInDisplayName = true)
    void a_missing_figure_says_why(String period, boolean operates, boolean waits, String reason) {
        operating = operates ? Set.of(new At(0, zone("QC"))) : Set.of();
        if (waits) {
            waiting.put(EXPORTS.code(), Set.of(new At(0, zone("QC"))));
        }

        assertEquals(reason, told(cell(EXPORTS, period, zone("QC"))));
    }

    @Test
    void hides_from_the_public_what_rests_on_reports_of_a_part() {
        report(EXPORTS, "2021-07", "QC", "5");
        sight = new Sight(false, null);

        assertEquals("HIDDEN", told(cell(EXPORTS, "2021-07", zone("QC"))));
        assertEquals("HIDDEN", told(cell(OF_FIRMS, "2021-07", zone("QC"))));
        assertEquals("NOT_BROKEN_DOWN", told(cell(LAND, "2021-07", zone("QC"))));
        assertEquals("5", told(cell(EXPORTS, "2021-07", Place.WHOLE)));
    }

    @Test
    void a_sum_over_indicators_needs_all_of_them() {
        Measure sum = Measure.sum(
                List.of(new Measure.OfIndicator(EXPORTS), new Measure.OfIndicator(AnIndicator.flow("IMPORTS"))));
        report(EXPORTS, "2021-07", "QC", "5");

        assertEquals("INCOMPLETE", told(cell(sum, "2021-07", zone("QC"))));
        assertEquals(List.of("IMPORTS"), cell(sum, "2021-07", zone("QC")).missing());
        report(AnIndicator.flow("IMPORTS"), "2021-07", "QC", "0.25");
        assertEquals("5.25", told(cell(sum, "2021-07", zone("QC"))));
    }

    @Test
    void money_is_converted_by_the_rate_in_force_on_the_last_day_and_the_rate_is_told() {
        Indicator fdi = AnIndicator.money("FDI", "million USD", "USD", 6);
        Indicator ddi = AnIndicator.money("DDI", "billion VND", "VND", 9);
        IndicatorCode code = new IndicatorCode("EXCHANGE_RATE_USD");
        List<Measure> measures =
                Measure.inCurrency(List.of(new Measure.OfIndicator(fdi), new Measure.OfIndicator(ddi)), "VND");
        Measure sum = Measure.sum(measures);
        report(fdi, "2021-07", "QC", "2");
        report(ddi, "2021-07", "QC", "5");

        assertEquals("NO_RATE", told(cell(measures.getFirst(), "2021-07", zone("QC"))));
        assertEquals("INCOMPLETE", told(cell(sum, "2021-07", zone("QC"))));

        Exchange.Rate june = rate(code, "2021-06", "23000");
        Exchange.Rate july = rate(code, "2021-07", "23100.5");
        rates.put(code, List.of(june, july, rate(code, "2021-08", "1")));
        assertEquals("46.201", told(cell(measures.getFirst(), "2021-07", zone("QC"))));
        assertEquals(
                List.of(july), cell(measures.getFirst(), "2021-07", zone("QC")).rates());
        assertEquals("billion VND", sum.unit());
        assertEquals("51.201", told(cell(sum, "2021-07", zone("QC"))));
        assertEquals(List.of(july), cell(sum, "2021-07", zone("QC")).rates());

        List<Measure> dollars =
                Measure.inCurrency(List.of(new Measure.OfIndicator(fdi), new Measure.OfIndicator(ddi)), "USD");
        rates.put(code, List.of(june));
        assertEquals("0.002", told(cell(dollars.getFirst(), "2021-07", zone("QC"))));
        assertEquals("0.0002173913043478260869565217391304348", told(cell(dollars.getLast(), "2021-07", zone("QC"))));
    }

    private static Exchange.Rate rate(IndicatorCode code, String month, String vnd) {
        return new Exchange.Rate(code.text(), Period.parse(month), new BigDecimal(vnd), "Thông báo tỷ giá thử");
    }

    @Test
    void rates_of_reporting_over_months_are_quotients_of_sums() {
        reports("2021-05", 10, 10, 10);
        reports("2021-06", 2, 1, 0);
        reports("2021-04", 0, 0, 0);

        List<String> told = new ArrayList<>();
        for (Measure.Reporting what : Measure.Reporting.values()) {
            told.add(told(cell(new Measure.OfReporting(AForm.monthly(), what), "2021-Q2", zone("QC"))));
        }
        assertEquals(
                List.of("12", "11", "10", "91.66666666666666666666666666666667", "83.33333333333333333333333333333333"),
                told);
        Measure rate = new Measure.OfReporting(AForm.monthly(), Measure.Reporting.RATE);
        assertEquals("NOT_EXPECTED", told(cell(rate, "2021-04", zone("QC"))));
        assertEquals("OTHER_FREQUENCY", told(cell(rate, "2021-W20", zone("QC"))));
        assertEquals("NOT_YET", told(cell(rate, "2022", zone("QC"))));
    }

    private void reports(String month, long expected, long actual, long onTime) {
        reporting.put(
                new Numbers.Reporting(FormCode.MONTHLY, Period.parse(month), zone("QC")),
                Rates.Counts.of(expected, actual, onTime));
    }
}
