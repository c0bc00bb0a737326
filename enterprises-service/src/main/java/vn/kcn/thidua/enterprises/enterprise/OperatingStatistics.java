package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts enterprises by zone and state on a day, from the table of periods alone. */
@ApplicationScoped
class OperatingStatistics {

    @Inject
    Session session;

    /** {@code state} is null for a zone where nobody had any state that day. */
    record Count(String zone, @Nullable String state, long enterprises) {}

    Statistics asOf(LocalDate day) {
        List<Count> counts = session.createNativeQuery("""
                        select z.code, p.state, count(p.enterprise_id)
                        from zone z
                        left join (enterprise e
                            join operating_period p on p.enterprise_id = e.id
                                and p.valid_from <= :day and (p.valid_until is null or p.valid_until > :day))
                            on e.zone = z.code
                        group by z.code, p.state
                        """, Count.class)
                .setParameter("day", day)
                .getResultList();
        return Statistics.of(day, counts);
    }
}
