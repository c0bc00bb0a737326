package vn.kcn.thidua.indicators.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.kcn.thidua.indicators.analytics.Numbers.At;
import vn.kcn.thidua.indicators.enterpriseview.Parts;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;

/** Reads what answers are computed from: one question of the database for each sort of number, whatever is asked. */
@ApplicationScoped
class Facts {

    private static final String PLACES = told("""
            select distinct %s
              from enterprise_replica e
             where %s
             limit :most
            """);

    /** How many of the known enterprises count. */
    private static final String SHARE =
            "select count(*) filter (where " + Parts.CONDITION + "), count(*) from enterprise_replica e";

    private static final String REPORTED = """
            select coalesce(sum(reports), 0)
              from approved_total
             where indicator = any(:indicators) and begins >= :first and ends <= :last
            """;

    /** The names of periods begin with their year and sort by it: the index finds the years that are asked for. */
    private static final String APPROVED = told("""
            select %s, f.indicator, r.period, sum(cast(r.figures ->> f.indicator as numeric)) as total,
                   count(*) as reports
              from report r
              join enterprise_replica e on e.tax_code = r.tax_code
              join unnest(cast(:indicators as text[])) as f (indicator) on jsonb_exists(r.figures, f.indicator)
             where r.counts and r.period >= :firstYear and r.period < :yearAfter
               and r.begins >= :first and r.ends <= :last and %s
             group by 1, 2, 3, 4, 5
            """);

    private static final String OPERATING = told("""
            select %s, span.place
              from unnest(cast(:begins as date[]), cast(:ends as date[])) with ordinality as span (begins, ends, place)
              join enterprise_state s on s.state = 'OPERATING'
                                     and s.begins <= span.ends and coalesce(s.ends, 'infinity') >= span.begins
              join enterprise_replica e on e.id = s.enterprise_id
             where %s
             group by 1, 2, 3, 4
            """);

    private static final String WAITING = told("""
            select %s, span.place, f.indicator
              from unnest(cast(:begins as date[]), cast(:ends as date[])) with ordinality as span (begins, ends, place)
              join report r on not r.counts and r.state in ('SUBMITTED', 'APPROVED_L1')
                           and r.begins >= span.begins and r.ends <= span.ends
              join unnest(cast(:indicators as text[])) as f (indicator) on jsonb_exists(r.figures, f.indicator)
              join enterprise_replica e on e.tax_code = r.tax_code
             where %s
             group by 1, 2, 3, 4, 5
            """);

    private static final String REGISTERED = told("""
            select %s, asked.day, count(*) filter (where s.state = 'OPERATING') as operating,
                   count(*) filter (where s.state <> 'TERMINATED') as total
              from unnest(cast(:days as date[])) as asked (day)
              join enterprise_state s on s.begins <= asked.day and coalesce(s.ends, 'infinity') >= asked.day
              join enterprise_replica e on e.id = s.enterprise_id
             where %s
             group by 1, 2, 3, 4
            """);

    @Inject
    EntityManager entities;

    private static String told(String query) {
        return query.formatted(Parts.COLUMNS, Parts.CONDITION);
    }

    /** The parts of the board that the question tells apart, as far as the registry has them. */
    List<Place> places(Question question, int most) {
        return by(question, PLACES)
                .setParameter("most", most)
                .getResultStream()
                .map(Facts::place)
                .toList();
    }

    Set<String> known(Dimension dimension, Collection<String> names) {
        Parts parts = new Parts(
                dimension == Dimension.ZONE,
                dimension == Dimension.SECTOR,
                dimension == Dimension.ENTERPRISE,
                dimension == Dimension.ZONE ? names : null,
                dimension == Dimension.SECTOR ? names : null,
                dimension == Dimension.ENTERPRISE ? names : null);
        return parts.bind(query(PLACES))
                .setParameter("most", names.size())
                .getResultStream()
                .map(row -> Optional.ofNullable(place(row).part(dimension)).orElse(""))
                .collect(Collectors.toSet());
    }

    /** About how many reported figures would be read. */
    long estimate(Question question, Collection<IndicatorCode> indicators, LocalDate first) {
        Object[] share = question.parts().bindCondition(query(SHARE)).getSingleResult();
        long known = Math.max(1, ((Number) share[1]).longValue());
        BigDecimal reported = (BigDecimal) entities.createNativeQuery(REPORTED, BigDecimal.class)
                .setParameter("indicators", texts(indicators))
                .setParameter("first", first)
                .setParameter("last", question.last())
                .getSingleResult();
        return reported.longValue() / known * ((Number) share[0]).longValue();
    }

    /** What approved reports of each period since a day come to, in each part and in what it adds to. */
    Map<Numbers.Reported, Map<Period, Total>> approved(
            Question question, Collection<IndicatorCode> indicators, LocalDate first) {
        Map<Numbers.Reported, Map<Period, Total>> totals = new HashMap<>();
        by(question, APPROVED)
                .setParameter("indicators", texts(indicators))
                .setParameter("first", first)
                .setParameter("last", question.last())
                .setParameter("firstYear", "%04d".formatted(first.getYear()))
                .setParameter("yearAfter", "%04d".formatted(question.last().getYear() + 1))
                .addScalar("indicator", String.class)
                .addScalar("period", String.class)
                .addScalar("total", BigDecimal.class)
                .addScalar("reports", Long.class)
                .getResultStream()
                .forEach(row -> {
                    IndicatorCode indicator = new IndicatorCode((String) row[3]);
                    Period period = Period.parse((String) row[4]);
                    Total part = new Total((BigDecimal) row[5], (Long) row[6], period);
                    for (Place place : question.withTotals(place(row))) {
                        totals.computeIfAbsent(new Numbers.Reported(indicator, place), any -> new HashMap<>())
                                .merge(period, part, Facts::together);
                    }
                });
        return totals;
    }

    private static Total together(Total one, Total other) {
        return new Total(one.sum().add(other.sum()), one.reports() + other.reports(), one.latest());
    }

    Map<Numbers.Registered, RegistryCount> registered(Question question, Collection<LocalDate> days) {
        Map<Numbers.Registered, RegistryCount> counts = new HashMap<>();
        by(question, REGISTERED)
                .setParameter("days", days.toArray(LocalDate[]::new))
                .addScalar("day", LocalDate.class)
                .addScalar("operating", Integer.class)
                .addScalar("total", Integer.class)
                .getResultStream()
                .forEach(row -> {
                    RegistryCount part = new RegistryCount((Integer) row[4], (Integer) row[5]);
                    for (Place place : question.withTotals(place(row))) {
                        counts.merge(
                                new Numbers.Registered((LocalDate) row[3], place),
                                part,
                                (one, other) -> new RegistryCount(
                                        one.operating() + other.operating(), one.total() + other.total()));
                    }
                });
        return counts;
    }

    Numbers.Absence absence(Question question, Collection<IndicatorCode> indicators) {
        Set<At> operating = new HashSet<>();
        bySpan(question, OPERATING).getResultStream().forEach(row -> operating.addAll(at(question, row)));
        Map<IndicatorCode, Set<At>> waiting = new HashMap<>();
        bySpan(question, WAITING)
                .setParameter("indicators", texts(indicators))
                .addScalar("indicator", String.class)
                .getResultStream()
                .forEach(row -> waiting.computeIfAbsent(new IndicatorCode((String) row[4]), any -> new HashSet<>())
                        .addAll(at(question, row)));
        return new Numbers.Absence(operating, waiting);
    }

    private static List<At> at(Question question, Object[] row) {
        int span = ((Long) row[3]).intValue() - 1;
        return question.withTotals(place(row)).stream()
                .map(place -> new At(span, place))
                .toList();
    }

    private NativeQuery<Object[]> bySpan(Question question, String text) {
        return by(question, text)
                .setParameter(
                        "begins",
                        question.spans().stream()
                                .map(span -> span.period().from())
                                .toArray(LocalDate[]::new))
                .setParameter(
                        "ends",
                        question.spans().stream()
                                .map(span -> span.period().until())
                                .toArray(LocalDate[]::new))
                .addScalar("place", Long.class);
    }

    private NativeQuery<Object[]> by(Question question, String text) {
        return question.parts().bind(query(text));
    }

    private NativeQuery<Object[]> query(String text) {
        return entities.unwrap(Session.class).createNativeQuery(text, Object[].class);
    }

    private static Place place(Object[] row) {
        return new Place((String) row[0], (String) row[1], (String) row[2]);
    }

    private static String[] texts(Collection<IndicatorCode> indicators) {
        return indicators.stream().map(IndicatorCode::text).toArray(String[]::new);
    }
}
