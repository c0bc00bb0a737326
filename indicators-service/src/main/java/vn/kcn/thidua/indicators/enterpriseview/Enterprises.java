package vn.kcn.thidua.indicators.enterpriseview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The enterprises that this service has heard of. */
@ApplicationScoped
public class Enterprises {

    private static final String COUNT = """
            select coalesce(sum(enterprises) filter (where state = 'OPERATING'), 0),
                   coalesce(sum(enterprises) filter (where state <> 'TERMINATED'), 0)
              from enterprise_count, (select cast(:day as date) as day) as asked
             where grain = 'Y' and starts < date_trunc('year', day)
                or grain = 'M' and starts >= date_trunc('year', day) and starts < date_trunc('month', day)
                or grain = 'D' and starts >= date_trunc('month', day) and starts <= day
            """;

    private static final String STRETCHES_OPERATING = """
            select e.tax_code, s.begins, s.ends, e.zone
              from enterprise_replica e
              left join enterprise_state s on s.enterprise_id = e.id and s.state = 'OPERATING'
             where e.tax_code = any(:taxCodes)
            """;

    @Inject
    EntityManager entities;

    public boolean isKnown(String taxCode) {
        return exists("select exists (select from enterprise_replica where tax_code = :code)", taxCode);
    }

    /** Whether any enterprise that this service has heard of lies in the zone. */
    public boolean isZoneKnown(String zone) {
        return exists("select exists (select from enterprise_replica where zone = :code)", zone);
    }

    private boolean exists(String question, String code) {
        return (boolean) entities.createNativeQuery(question, Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Of those of the ids that are known. */
    public Map<UUID, TaxCode> taxCodes(Collection<UUID> ids) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select id, tax_code from enterprise_replica where id = any(:ids)", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("tax_code", String.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new TaxCode((String) row[1])));
    }

    public RegistryCount count(LocalDate day) {
        Object[] counts = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("day", day)
                .getSingleResult();
        return new RegistryCount(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    public OperatingTimes operatingTimes(TaxCode taxCode) {
        return operatingTimes(List.of(taxCode));
    }

    /** When each of these operated, in one question. */
    public OperatingTimes operatingTimes(Collection<TaxCode> taxCodes) {
        OperatingTimes times = OperatingTimes.none();
        for (Object[] row : rows(taxCodes)) {
            TaxCode taxCode = new TaxCode((String) row[0]);
            times.placed(taxCode, (String) row[3]);
            if (row[1] instanceof LocalDate begins) {
                times.operated(taxCode, begins, (LocalDate) row[2]);
            } else {
                times.known(taxCode);
            }
        }
        return times;
    }

    private List<Object[]> rows(Collection<TaxCode> taxCodes) {
        return entities.unwrap(Session.class)
                .createNativeQuery(STRETCHES_OPERATING, Object[].class)
                .addScalar("tax_code", String.class)
                .addScalar("begins", LocalDate.class)
                .addScalar("ends", LocalDate.class)
                .addScalar("zone", String.class)
                .setParameter("taxCodes", taxCodes.stream().map(TaxCode::digits).toArray(String[]::new))
                .getResultList();
    }
}
