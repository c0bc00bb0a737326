package vn.kcn.thidua.indicators.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.boardvalue.BoardValues;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.OverTime;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.obligation.Obligations;
import vn.kcn.thidua.indicators.obligation.Rates;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;

/** Collects the numbers that an answer is computed from: for the whole board those that are kept, for its parts the reports'. */
@ApplicationScoped
class Gathering {

    private static final LocalDate SINCE_EVER = LocalDate.of(1, 1, 1);

    @Inject
    Facts facts;

    @Inject
    ApprovedTotals kept;

    @Inject
    BoardValues boardValues;

    @Inject
    Obligations obligations;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    Numbers numbers(Question question, List<Measure> measures, Catalogue catalogue) {
        Set<Indicator> leaves = catalogue.leaves(measures);
        Map<IndicatorCode, List<Point>> entered = new HashMap<>();
        codes(leaves, leaf -> leaf.source() == Source.BOARD).forEach(code -> entered.put(code, entered(code)));
        LocalDate today = LocalDate.now(clock);
        Set<LocalDate> days =
                question.spans().stream().map(span -> span.endBy(today)).collect(Collectors.toSet());
        return new Numbers(
                approved(question, leaves),
                entered,
                facts.registered(question, days),
                reporting(question, measures, today),
                exchange(measures),
                once(() -> facts.absence(question, codes(leaves, leaf -> leaf.source() == Source.REPORTED))));
    }

    /** Of what counts until something newer is reported, all that was reported before; of the rest the years asked for. */
    private Map<Numbers.Reported, Map<Period, Total>> approved(Question question, Set<Indicator> leaves) {
        Map<Numbers.Reported, Map<Period, Total>> approved = new HashMap<>();
        LocalDate year = Period.of(Period.Kind.YEAR, question.first()).from();
        Set<IndicatorCode> lasting = codes(leaves, leaf -> isReported(leaf) && leaf.overTime() == OverTime.LAST);
        Set<IndicatorCode> passing = codes(leaves, leaf -> isReported(leaf) && leaf.overTime() != OverTime.LAST);
        approved.putAll(approved(question, lasting, SINCE_EVER));
        approved.putAll(approved(question, passing, year));
        return approved;
    }

    private Map<Numbers.Reported, Map<Period, Total>> approved(
            Question question, Set<IndicatorCode> indicators, LocalDate first) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        if (!question.isOfTheWholeBoard()) {
            limits.requireReadable(question, indicators, first);
            return facts.approved(question, indicators, first);
        }
        Map<Numbers.Reported, Map<Period, Total>> whole = new HashMap<>();
        for (IndicatorCode indicator : indicators) {
            whole.put(
                    new Numbers.Reported(indicator, Place.WHOLE),
                    kept.byPeriod(indicator, question.last()).stream()
                            .collect(Collectors.toMap(Total::latest, total -> total)));
        }
        return whole;
    }

    private Exchange exchange(List<Measure> measures) {
        Map<IndicatorCode, List<Exchange.Rate>> rates = new HashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof Measure.OfIndicator(Indicator indicator, Money into) && into != null) {
                Money.of(indicator)
                        .orElseThrow()
                        .ratesInto(into)
                        .forEach(code -> rates.computeIfAbsent(code, this::rates));
            }
        }
        return new Exchange(rates);
    }

    private List<Exchange.Rate> rates(IndicatorCode code) {
        return boardValues.of(code).stream()
                .map(value -> new Exchange.Rate(
                        code.text(), value.period(), value.value().value(), value.source()))
                .toList();
    }

    private List<Point> entered(IndicatorCode indicator) {
        return boardValues.of(indicator).stream()
                .map(value -> new Point(value.period(), value.value().value()))
                .toList();
    }

    private Map<Numbers.Reporting, Rates.Counts> reporting(Question question, List<Measure> measures, LocalDate today) {
        Map<Numbers.Reporting, Rates.Counts> counts = new HashMap<>();
        for (Form form : forms(measures)) {
            Set<Period> periods = question.spans().stream()
                    .flatMap(span -> form.calendar().within(span.period(), today).stream())
                    .collect(Collectors.toSet());
            for (Period period : periods) {
                for (Obligations.OfPart part : obligations.counts(form, period, question.parts())) {
                    Place place = new Place(part.zone(), part.sector(), part.enterprise());
                    question.withTotals(place)
                            .forEach(each -> counts.merge(
                                    new Numbers.Reporting(form.code(), period, each),
                                    part.counts(),
                                    Rates.Counts::plus));
                }
            }
        }
        return counts;
    }

    private static Collection<Form> forms(List<Measure> measures) {
        Map<FormCode, Form> forms = new HashMap<>();
        for (Measure measure : measures) {
            if (measure instanceof Measure.OfReporting(Form form, Measure.Reporting what)) {
                forms.put(form.code(), form);
            }
        }
        return forms.values();
    }

    private static boolean isReported(Indicator indicator) {
        return indicator.source() == Source.REPORTED;
    }

    private static Set<IndicatorCode> codes(Set<Indicator> leaves, Predicate<Indicator> which) {
        return leaves.stream().filter(which).map(Indicator::code).collect(Collectors.toSet());
    }

    private static <T> Supplier<T> once(Supplier<T> reading) {
        return new Supplier<>() {

            private @Nullable T read;

            @Override
            public T get() {
                T known = read;
                if (known == null) {
                    known = reading.get();
                    read = known;
                }
                return known;
            }
        };
    }
}
