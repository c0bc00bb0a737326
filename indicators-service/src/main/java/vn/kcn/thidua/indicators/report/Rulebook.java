package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.Extensions;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.kit.bulk.BulkRow;
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

    /** What ids in rows stand for; the database is asked only where there are any. */
    Identifiers identifiers(List<BulkRow> rows) {
        Set<UUID> ofEnterprises = ids(rows, "taxCode");
        Set<UUID> ofIndicators = ids(rows, "indicator");
        return new Identifiers(
                ofEnterprises.isEmpty() ? Map.of() : enterprises.taxCodes(ofEnterprises),
                ofIndicators.isEmpty()
                        ? Map.of()
                        : indicators.catalogue().values().stream()
                                .collect(Collectors.toMap(Indicator::id, Indicator::code)));
    }

    private static Set<UUID> ids(List<BulkRow> rows, String field) {
        return rows.stream()
                .flatMap(row -> row.optional(field).stream())
                .flatMap(text -> Identifiers.id(text).stream())
                .collect(Collectors.toSet());
    }

    ReportingRules of(Collection<TaxCode> taxCodes) {
        return new ReportingRules(
                indicators.catalogue(),
                enterprises.operatingTimes(taxCodes),
                calendar.workingDays(),
                key -> extensions.isOpen(key.form(), key.period(), key.taxCode(), clock.instant()),
                LocalDate.now(clock));
    }
}
