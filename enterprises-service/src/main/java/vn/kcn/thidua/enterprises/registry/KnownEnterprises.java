package vn.kcn.thidua.enterprises.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** Which enterprises there are: what features need to know of them that the enterprise itself must not know. */
@ApplicationScoped
public class KnownEnterprises {

    @Inject
    EntityManager entities;

    public record Known(UUID id, String taxCode, String zone) {}

    /** The enterprise of a tax code in a path. */
    public Known get(String taxCode) {
        return find(taxCode).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("enterprise-not-found", Map.of("key", taxCode)));
    }

    /** The enterprise that a body names in its field {@code taxCode}. */
    public Known named(String taxCode) {
        return find(taxCode).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.rule("unknown-enterprise", Map.of("taxCode", taxCode))
                        .at("/taxCode"));
    }

    private List<Known> find(String taxCode) {
        @SuppressWarnings("unchecked") // a native query knows no types
        var rows = (List<Object[]>) entities.createNativeQuery(
                        "select id, tax_code, zone from enterprise where tax_code = :taxCode", Object[].class)
                .setParameter("taxCode", taxCode)
                .getResultList();
        return rows.stream()
                .map(row -> new Known((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
