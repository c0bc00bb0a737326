package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.Extensions;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.kit.time.BoardCalendar;

/** Opens the rules at today's page, with what they need to know of some enterprises. */
@ApplicationScoped
class Rulebook {

    @Inject
    Indicators indicators;

    @Inject
    Enterprises enterprises;

    @Inject
    Extensions extensions;

    @Inject
    BoardCalendar calendar;

    @Inject
    Clock clock;

    ReportingRules of(Collection<TaxCode> taxCodes) {
        return new ReportingRules(
                indicators.catalogue(),
                enterprises.operatingTimes(taxCodes),
                calendar.workingDays(),
                key -> extensions.isOpen(key.form(), key.period(), key.taxCode(), clock.instant()),
                LocalDate.now(clock));
    }
}
