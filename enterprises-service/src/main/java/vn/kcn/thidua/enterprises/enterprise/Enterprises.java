package vn.kcn.thidua.enterprises.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @param written an id or a tax code, as it stands in a path: what is neither names no enterprise */
    Enterprise byKey(String written) {
        Optional<Enterprise> found =
                ID.matcher(written).matches() ? findByIdOptional(UUID.fromString(written)) : byTaxCode(written);
        return found.orElseThrow(() -> Refusal.notFound("enterprise-not-found", Map.of("key", written)));
    }

    boolean has(TaxCode taxCode) {
        return count("taxCode", taxCode.digits()) > 0;
    }

    /** Those of the codes that are registered, with their states, in one query. */
    List<Enterprise> of(Collection<TaxCode> taxCodes) {
        return list(
                "select distinct e from Enterprise e left join fetch e.periods where e.taxCode in ?1",
                taxCodes.stream().map(TaxCode::digits).toList());
    }

    /** A page of the list, by tax code. */
    List<EnterpriseRow> after(List<String> key, int limit, EnterpriseQuery query) {
        StringBuilder sql = new StringBuilder("""
                select e.id, e.version, e.tax_code, e.name_vi, e.name_en, e.zone, e.legal_form, e.ownership, e.industry,
                       p.state, p.valid_from
                from enterprise e
                left join operating_period p on p.enterprise_id = e.id
                    and p.valid_from <= :asOf and (p.valid_until is null or p.valid_until > :asOf)
                where e.tax_code > :after
                """);
        List<String> words = query.words();
        if (query.zone() != null) {
            sql.append("and e.zone = :zone\n");
        }
        if (query.state() != null) {
            sql.append("and p.state = :state\n");
        }
        for (int i = 0; i < words.size(); i++) {
            sql.append("and e.search_text like containing(:word").append(i).append(")\n");
        }
        sql.append("order by e.tax_code");
        var select = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql.toString(), EnterpriseRow.class)
                .setParameter("asOf", query.asOf())
                .setParameter("after", key.isEmpty() ? "" : key.getFirst())
                .setMaxResults(limit);
        if (query.zone() != null) {
            select.setParameter("zone", query.zone().text());
        }
        if (query.state() != null) {
            select.setParameter("state", query.state().name());
        }
        for (int i = 0; i < words.size(); i++) {
            select.setParameter("word" + i, words.get(i));
        }
        return select.getResultList();
    }

    private Optional<Enterprise> byTaxCode(String written) {
        try {
            return find("taxCode", TaxCode.of(written).digits()).singleResultOptional();
        } catch (Refusal noTaxCode) {
            return Optional.empty();
        }
    }
}
