package vn.kcn.thidua.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.audit.AuditTrail;

/** The calendar's table. */
@ApplicationScoped
class Holidays {

    private static final String SELECT = """
            select day, kind, name_vi, name_en, source, verified from holiday where day between :from and :to order by day
            """;
    private static final String INSERT = """
            insert into holiday (day, kind, name_vi, name_en, source, verified)
            values (:day, :kind, :nameVi, :nameEn, :source, :verified) on conflict do nothing
            """;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail trail;

    List<Holiday> of(Year first, Year last) {
        @SuppressWarnings("unchecked") // a native query knows no types
        var rows = (List<Object[]>) entities.createNativeQuery(SELECT, Object[].class)
                .setParameter("from", first.atDay(1))
                .setParameter("to", last.atDay(last.length()))
                .getResultList();
        return rows.stream().map(Holidays::holiday).toList();
    }

    /** False when the day is in the calendar already. */
    boolean add(Holiday holiday) {
        int added = entities.createNativeQuery(INSERT)
                .setParameter("day", holiday.day())
                .setParameter("kind", holiday.kind().name())
                .setParameter("nameVi", holiday.nameVi())
                .setParameter("nameEn", holiday.nameEn())
                .setParameter("source", holiday.source())
                .setParameter("verified", holiday.verified())
                .executeUpdate();
        if (added > 0) {
            trail.record("vn.kcn.thidua.holiday.added.v1", id(holiday.day()), holiday);
        }
        return added > 0;
    }

    /** False when the day is not in the calendar. */
    boolean remove(LocalDate day) {
        int removed = entities.createNativeQuery("delete from holiday where day = :day")
                .setParameter("day", day)
                .executeUpdate();
        if (removed > 0) {
            trail.record("vn.kcn.thidua.holiday.removed.v1", id(day), day);
        }
        return removed > 0;
    }

    private static UUID id(LocalDate day) {
        return UUID.nameUUIDFromBytes(("holiday/" + day).getBytes(StandardCharsets.UTF_8));
    }

    private static Holiday holiday(Object[] row) {
        return new Holiday(
                (LocalDate) row[0],
                Holiday.Kind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (boolean) row[5]);
    }
}
