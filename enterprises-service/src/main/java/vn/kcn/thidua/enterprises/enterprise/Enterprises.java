package vn.kcn.thidua.enterprises.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.jpa.AvailableHints;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @param written an id or a tax code, as it stands in a path: what is neither names no enterprise */
    Enterprise byKey(String written) {
        Optional<Enterprise> found = isId(written) ? findByIdOptional(UUID.fromString(written)) : byTaxCode(written);
        return found.orElseThrow(() -> Refusal.notFound("enterprise-not-found", Map.of("key", written)))
                .requirePresent();
    }

    /** Refuses the tax code of nobody who is here; the refusal is about the field at {@code pointer}. */
    Enterprise present(TaxCode taxCode, String pointer) {
        return find("taxCode = ?1 and tombstone.goneAt is null", taxCode.digits())
                .singleResultOptional()
                .orElseThrow(() -> Refusal.rule("enterprise-unknown", Map.of("taxCode", taxCode))
                        .at(pointer));
    }

    boolean has(TaxCode taxCode) {
        return count("taxCode", taxCode.digits()) > 0;
    }

    /**
     * Those of the codes that are registered, with all their parts, in a few queries, and let go of: what becomes of
     * them is stored as a set.
     */
    List<Enterprise> detached(Collection<TaxCode> taxCodes) {
        List<String> codes = taxCodes.stream().map(TaxCode::digits).toList();
        List<Enterprise> found = with("periods", codes);
        if (!found.isEmpty()) {
            with("investors", codes);
        }
        getEntityManager().clear();
        return found;
    }

    private List<Enterprise> with(String parts, List<String> codes) {
        return find("select e from Enterprise e left join fetch e." + parts + " where e.taxCode in ?1", codes)
                .withHint(AvailableHints.HINT_READ_ONLY, true)
                .list();
    }

    static boolean isId(String written) {
        return ID.matcher(written).matches();
    }

    private Optional<Enterprise> byTaxCode(String written) {
        try {
            return find("taxCode", TaxCode.of(written).digits()).singleResultOptional();
        } catch (Refusal noTaxCode) {
            return Optional.empty();
        }
    }
}
