package vn.kcn.thidua.indicators.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.obligation.Rates;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;

/**
 * What an answer is computed from, read once.
 *
 * @param approved of each part, what the approved reports of each period come to
 * @param absence asked for only where a figure is missing
 */
record Numbers(
        Map<Reported, Map<Period, Total>> approved,
        Map<IndicatorCode, List<Point>> entered,
        Map<Registered, RegistryCount> registered,
        Map<Reporting, Rates.Counts> reporting,
        Exchange exchange,
        Supplier<Absence> absence) {

    record Reported(IndicatorCode indicator, Place place) {}

    record Registered(LocalDate day, Place place) {}

    record Reporting(FormCode form, Period period, Place place) {}

    /** @param span by its place in the question */
    record At(int span, Place place) {}

    /**
     * What tells why figures are missing.
     *
     * @param operating where somebody operated
     * @param waiting where reports are in and wait for their approval
     */
    record Absence(Set<At> operating, Map<IndicatorCode, Set<At>> waiting) {}
}
