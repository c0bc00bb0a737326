package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.codelist.CodeLists;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;

/** Counts enterprises on a day, from the sums that are kept and what is not in them yet. */
@ApplicationScoped
class OperatingStatistics {

    private static final String COUNTED = """
            select dimension, value, total, operating from enterprise_count
            where (grain = 'Y' and starts < date_trunc('year', cast(:day as date))
                or grain = 'M' and starts >= date_trunc('year', cast(:day as date))
                    and starts < date_trunc('month', cast(:day as date))
                or grain = 'D' and starts >= date_trunc('month', cast(:day as date)) and starts <= :day)
            """;
    private static final String UNCOUNTED = """
            union all
            select dimension, value, total, operating
            from enterprise_uncounted noted
            cross join lateral version_marks(noted.aggregate_id, noted.aggregate_version) mark
            where mark.day <= :day
            """;
    /** Of the day on which somebody knew it only what came before: of each version by itself. */
    private static final String OF_THAT_DAY = """
            union all
            select dimension, value, total, operating
            from audit_entry entry
            cross join lateral version_marks(entry.aggregate_id, entry.aggregate_version) mark
            where entry.at >= :midnight and entry.at <= :knownAt
                and entry.type like 'vn.kcn.thidua.enterprise.%' and mark.day <= :day
            """;

    /** More than a reader adds up by itself: a large import has just been taken in. */
    private static final int MOST_NOTED = 20_000;

    @Inject
    Session session;

    @Inject
    ZoneCodes zones;

    @Inject
    CodeLists codeLists;

    /** @param value of the dimension; what is counted has both */
    record Count(String dimension, String value, long total, long operating) {}

    Statistics asOf(LocalDate day, @Nullable Instant knownAt, @Nullable Geo geo) {
        Statistics figures = asOf(day, knownAt);
        return geo == null
                ? figures
                : figures.by(Geography.of(
                        geo.on(day), figures.byZone(), zones.administrativeUnits(), codeLists.administrativeUnits()));
    }

    Statistics asOf(LocalDate day, @Nullable Instant knownAt) {
        boolean isLate = knownAt == null && noted() > MOST_NOTED;
        List<Count> counts = knownAt == null ? present(day, isLate) : known(day, knownAt);
        return Statistics.of(day, knownAt, counts, zones.known().codes(), isLate);
    }

    /** How many versions wait to be added up, as far as it matters. */
    private long noted() {
        return session.createNativeQuery(
                        "select count(*) from (select from enterprise_uncounted limit :most) noted", Long.class)
                .setParameter("most", MOST_NOTED + 1)
                .getSingleResult();
    }

    private List<Count> present(LocalDate day, boolean isLate) {
        return session.createNativeQuery(summed(isLate ? COUNTED : COUNTED + UNCOUNTED), Count.class)
                .setParameter("day", day)
                .getResultList();
    }

    private List<Count> known(LocalDate day, Instant knownAt) {
        LocalDate recordingDay = knownAt.atZone(ZoneOffset.UTC).toLocalDate();
        String all = COUNTED + "and recorded_on < :recordingDay\n" + UNCOUNTED + "and mark.recorded_at < :midnight\n"
                + OF_THAT_DAY;
        return session.createNativeQuery(summed(all), Count.class)
                .setParameter("day", day)
                .setParameter("recordingDay", recordingDay)
                .setParameter("midnight", recordingDay.atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    private static String summed(String marks) {
        return "select dimension, value, sum(total), sum(operating) from (" + marks
                + ") marks group by dimension, value having sum(total) <> 0 or sum(operating) <> 0";
    }
}
