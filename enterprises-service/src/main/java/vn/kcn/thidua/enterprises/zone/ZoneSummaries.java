package vn.kcn.thidua.enterprises.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Zones as other features tell of them, many at once. */
@ApplicationScoped
public class ZoneSummaries {

    @Inject
    Session session;

    /** By code; no question asked where there is none. */
    public Map<String, ZoneSummary> of(Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return session
                .createNativeQuery("""
                        select z.id, z.version, z.code, z.name_vi, z.name_en, p.state, z.managing_body, z.administrative_unit
                        from zone z
                        left join zone_period p on p.zone_id = z.id
                            and p.valid_from <= :day and (p.valid_until is null or p.valid_until > :day)
                        where z.code in (:codes)
                        """, ZoneSummary.class)
                .setParameter("day", day)
                .setParameterList("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ZoneSummary::code, Function.identity()));
    }
}
