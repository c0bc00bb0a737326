package vn.kcn.thidua.indicators.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.Parts;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.time.BoardCalendar;

/** Who has to report, and who did. */
@ApplicationScoped
@Transactional
public class Obligations {

    /** Each expected enterprise with its report, if there is one. */
    private static final String STANDING = """
            with standing as (
                select e.tax_code, e.name_vi, e.zone, e.industry, r.state, r.first_submitted_at,
                       coalesce(r.state in ('SUBMITTED', 'APPROVED_L1', 'APPROVED_L2', 'LOCKED'), false) as is_in
                  from enterprise_replica e
                  left join report r on r.form = :form and r.tax_code = e.tax_code and r.period = :period
                 where exists (select from enterprise_state s
                                where s.enterprise_id = e.id and s.state = 'OPERATING'
                                  and s.begins <= :until and coalesce(s.ends, 'infinity') >= :from)
                   and (cast(:zone as text) is null or e.zone = :zone)
                   and (:assignment = 'ALL'
                        or :assignment = 'ZONES' and e.zone = any(:assignees)
                        or :assignment = 'ENTERPRISES' and e.tax_code = any(:assignees)))
            """;

    private static final String RATES = STANDING + """
            select zone, count(*) as expected, count(*) filter (where is_in) as actual,
                   count(*) filter (where is_in and first_submitted_at < :dueEnd) as on_time
              from standing
             group by zone
             order by zone
            """;
    /** Parts of the board in one question: the names are those that {@link Parts} gives them. */
    private static final String BY_PART = STANDING + """
            select %s, count(*) as expected, count(*) filter (where is_in) as actual,
                   count(*) filter (where is_in and first_submitted_at < :dueEnd) as on_time
              from standing e
             where %s
             group by 1, 2, 3
            """.formatted(Parts.COLUMNS, Parts.CONDITION);

    private static final String MISSING = STANDING + """
            select tax_code, name_vi, zone, state
              from standing
             where not is_in and tax_code %s :key
             order by tax_code %s
             limit :limit
            """;

    private static final String EXPECTED = STANDING + """
            select tax_code from standing where tax_code > :after order by tax_code limit :limit
            """;

    private static final String OWED = """
            select p.period, r.state
              from enterprise_replica e
             cross join unnest(:periods, :begins, :ends) as p (period, begins, ends)
              left join report r on r.form = :form and r.tax_code = e.tax_code and r.period = p.period
             where e.tax_code = :taxCode
               and coalesce(r.state in ('DRAFT', 'RETURNED', 'REOPENED'), true)
               and exists (select from enterprise_state s
                            where s.enterprise_id = e.id and s.state = 'OPERATING'
                              and s.begins <= p.ends and coalesce(s.ends, 'infinity') >= p.begins)
             order by p.begins
            """;

    @Inject
    EntityManager entities;

    @Inject
    Enterprises enterprises;

    @Inject
    Forms forms;

    @Inject
    BoardCalendar calendar;

    @Inject
    Clock clock;

    /** Of all zones, or of one. */
    public Rates rates(FormCode code, Period period, @Nullable String zone) {
        Form form = forms.get(code);
        LocalDate due = due(form, period);
        List<Rates.OfZone> zones = standing(RATES, form, period, zone)
                .setParameter("dueEnd", endOf(due))
                .addScalar("zone", String.class)
                .addScalar("expected", Long.class)
                .addScalar("actual", Long.class)
                .addScalar("on_time", Long.class)
                .getResultStream()
                .map(row ->
                        new Rates.OfZone((String) row[0], Rates.Counts.of((Long) row[1], (Long) row[2], (Long) row[3])))
                .toList();
        return Rates.of(code, period, due, zones);
    }

    /** How many of a part of the board. */
    public record OfPart(
            @Nullable String zone,
            @Nullable String sector,
            @Nullable String enterprise,
            Rates.Counts counts) {}

    /** Of each part that anybody is expected from. */
    public List<OfPart> counts(Form form, Period period, Parts parts) {
        return parts.bind(standing(BY_PART, form, period, null))
                .setParameter("dueEnd", endOf(due(form, period)))
                .addScalar("expected", Long.class)
                .addScalar("actual", Long.class)
                .addScalar("on_time", Long.class)
                .getResultStream()
                .map(row -> new OfPart(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        Rates.Counts.of((Long) row[3], (Long) row[4], (Long) row[5])))
                .toList();
    }

    /** Who has to report, in one zone or in all, by tax code. */
    public List<String> expected(FormCode code, Period period, @Nullable String zone, String after, int limit) {
        Form form = forms.get(code);
        form.requireFrequency(period);
        return standing(EXPECTED, form, period, zone)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .addScalar("tax_code", String.class)
                .getResultStream()
                .map(row -> (String) row[0])
                .toList();
    }

    /** Whose reports are not in, by tax code. */
    List<Owing> missing(FormCode code, Period period, @Nullable String zone, Seek seek) {
        Form form = forms.get(code);
        LocalDate due = due(form, period);
        long overdue = Math.max(0, ChronoUnit.DAYS.between(due, LocalDate.now(clock)));
        return standing(MISSING.formatted(seek.beyond(), seek.order()), form, period, zone)
                .setParameter("key", seek.key(0, ""))
                .setParameter("limit", seek.limit())
                .addScalar("tax_code", String.class)
                .addScalar("name_vi", String.class)
                .addScalar("zone", String.class)
                .addScalar("state", String.class)
                .getResultStream()
                .map(row -> new Owing((String) row[0], (String) row[1], (String) row[2], (String) row[3], due, overdue))
                .toList();
    }

    /** What one enterprise owes of the periods that end in the year and have ended by the day, over all forms. */
    public List<OwedReport> owedBy(TaxCode taxCode, int year, LocalDate day) {
        String zone = enterprises.operatingTimes(taxCode).zoneOf(taxCode);
        return forms.everyone().stream()
                .filter(form -> form.isAssignedTo(taxCode, zone))
                .flatMap(form -> owedBy(taxCode, form, year, day))
                .toList();
    }

    private Stream<OwedReport> owedBy(TaxCode taxCode, Form form, int year, LocalDate day) {
        List<Period> periods = Stream.iterate(
                        Period.of(form.calendar().frequency(), LocalDate.of(year, 1, 1)),
                        period -> period.until().getYear() <= year,
                        Period::next)
                .filter(period -> !form.calendar().cutOff(period).isAfter(day))
                .toList();
        return entities
                .unwrap(Session.class)
                .createNativeQuery(OWED, Object[].class)
                .addScalar("period", String.class)
                .addScalar("state", String.class)
                .setParameter("taxCode", taxCode.digits())
                .setParameter("form", form.code().text())
                .setParameter("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                .setParameter(
                        "begins",
                        days(periods, period -> form.calendar().covered(period).from()))
                .setParameter(
                        "ends",
                        days(periods, period -> form.calendar().covered(period).until()))
                .getResultList()
                .stream()
                .map(row -> {
                    Period period = Period.parse((String) row[0]);
                    LocalDate due = due(form, period);
                    long overdue = Math.max(0, ChronoUnit.DAYS.between(due, day));
                    return new OwedReport(form.code(), form.nameVi(), period, (String) row[1], due, overdue);
                });
    }

    private static LocalDate[] days(List<Period> periods, Function<Period, LocalDate> day) {
        return periods.stream().map(day).toArray(LocalDate[]::new);
    }

    LocalDate due(Form form, Period period) {
        form.requireFrequency(period);
        return form.calendar().due(period, calendar.workingDays());
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private NativeQuery<Object[]> standing(String query, Form form, Period period, @Nullable String zone) {
        Period covered = form.calendar().covered(period);
        return entities.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("form", form.code().text())
                .setParameter("period", period.toString())
                .setParameter("from", covered.from())
                .setParameter("until", covered.until())
                .setParameter("zone", zone)
                .setParameter("assignment", form.assignment().name())
                .setParameter("assignees", form.assignees().toArray(String[]::new));
    }
}
