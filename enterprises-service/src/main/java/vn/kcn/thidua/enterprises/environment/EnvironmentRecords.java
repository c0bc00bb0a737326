package vn.kcn.thidua.enterprises.environment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class EnvironmentRecords implements PanacheRepositoryBase<EnvironmentRecord, UUID> {

    private static final String EXPIRING = """
            select r.tax_code, e.name_vi, e.zone, p.kind, p.document_number, p.expires_on
            from environmental_procedure p
            join environment_record r on r.id = p.record_id
            join enterprise e on e.tax_code = r.tax_code
            where p.state = 'GRANTED' and p.expires_on <= :by
                and (p.expires_on, r.tax_code, p.kind) %1$s (cast(:day as date), :taxCode, :kind)
            order by p.expires_on %2$s, r.tax_code %2$s, p.kind %2$s
            """;

    /** What a list of inspections is narrowed to; null = not narrowed. */
    record Filter(
            @Nullable String taxCode,
            boolean open,
            @Nullable LocalDate overdueOn) {}

    Optional<EnvironmentRecord> of(String taxCode) {
        return find("taxCode", taxCode).singleResultOptional();
    }

    Inspection inspection(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Inspection.class, id))
                .orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-inspection", Map.of("id", id));
    }

    /** In the order in which they were recorded. */
    List<Inspection> inspections(Filter filter, Seek seek) {
        StringBuilder query =
                new StringBuilder("from Inspection i join fetch i.record r where i.id " + seek.beyond() + " :key");
        Map<String, Object> values = new HashMap<>();
        values.put("key", seek.id());
        if (filter.taxCode() != null) {
            query.append(" and r.taxCode = :taxCode");
            values.put("taxCode", filter.taxCode());
        }
        if (filter.open()) {
            query.append(" and exists (select 1 from i.findings f where f.state <> CLOSED)");
        }
        if (filter.overdueOn() != null) {
            query.append(" and exists (select 1 from i.findings f where f.state = OPEN and f.dueOn < :overdueOn)");
            values.put("overdueOn", filter.overdueOn());
        }
        var select = getEntityManager().createQuery(query + " order by i.id " + seek.order(), Inspection.class);
        values.forEach(select::setParameter);
        return select.setMaxResults(seek.limit()).getResultList();
    }

    /** Documents that end by a day, those that did already included; the first to end first. */
    @SuppressWarnings("unchecked") // a native query knows no types
    List<ExpiringRow> expiring(LocalDate by, Seek seek) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(EXPIRING.formatted(seek.beyond(), seek.order()), Object[].class)
                .setParameter("by", by)
                .setParameter("day", LocalDate.parse(seek.key(0, "1900-01-01")))
                .setParameter("taxCode", seek.key(1, ""))
                .setParameter("kind", seek.key(2, ""))
                .setMaxResults(seek.limit())
                .getResultList();
        return rows.stream()
                .map(row -> new ExpiringRow(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ProcedureKind.valueOf((String) row[3]),
                        (String) row[4],
                        (LocalDate) row[5]))
                .toList();
    }
}
