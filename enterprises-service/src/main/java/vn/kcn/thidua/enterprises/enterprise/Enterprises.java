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

    private static final String WITH_STATES = "select e from Enterprise e left join fetch e.periods where e.taxCode ";

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

    /** Those of the codes that are registered, with their states, in a few queries; not watched for changes. */
    List<Enterprise> of(Collection<TaxCode> taxCodes) {
        return find(
                        WITH_STATES + "in ?1",
                        taxCodes.stream().map(TaxCode::digits).toList())
                .withHint(AvailableHints.HINT_READ_ONLY, true)
                .list();
    }

    /** Lets go of all that was read: what becomes of it is stored as a set. */
    void letGo() {
        getEntityManager().clear();
    }

    static boolean isId(String written) {
        return ID.matcher(written).matches();
    }

    private Optional<Enterprise> byTaxCode(String written) {
        try {
            return find(WITH_STATES + "= ?1", TaxCode.of(written).digits()).singleResultOptional();
        } catch (Refusal noTaxCode) {
            return Optional.empty();
        }
    }
}
