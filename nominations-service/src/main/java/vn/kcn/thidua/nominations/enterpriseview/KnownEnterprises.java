package vn.kcn.thidua.nominations.enterpriseview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The replica of the registry. */
@ApplicationScoped
public class KnownEnterprises implements PanacheRepositoryBase<KnownEnterprise, UUID> {

    /** Refuses a tax code that the registry does not know, or knows no more; the refusal points at {@code pointer}. */
    public KnownEnterprise require(String taxCode, String pointer) {
        KnownEnterprise known = find("taxCode", taxCode)
                .<KnownEnterprise>firstResultOptional()
                .orElseThrow(() -> unknown(taxCode).at(pointer));
        Refusal refusal = refusal(known);
        if (refusal != null) {
            throw refusal.at(pointer);
        }
        return known;
    }

    /** The same of many at once: why those of them that are refused are. */
    public Map<String, Refusal> refusals(Collection<String> taxCodes) {
        Map<String, Refusal> refusals = new HashMap<>();
        taxCodes.forEach(taxCode -> refusals.put(taxCode, unknown(taxCode)));
        if (!taxCodes.isEmpty()) {
            stream("taxCode in ?1", taxCodes).forEach(known -> {
                refusals.remove(known.taxCode);
                Refusal refusal = refusal(known);
                if (refusal != null) {
                    refusals.put(known.taxCode, refusal);
                }
            });
        }
        return refusals;
    }

    private static Refusal unknown(String taxCode) {
        return Refusal.rule("unknown-enterprise", Map.of("taxCode", taxCode));
    }

    private static @Nullable Refusal refusal(KnownEnterprise known) {
        if (known.mergedInto != null) {
            return Refusal.rule("merged-enterprise", Map.of("taxCode", known.taxCode, "into", known.mergedInto));
        }
        return known.gone ? Refusal.rule("erased-enterprise", Map.of("taxCode", known.taxCode)) : null;
    }

    /** Its parent, and the enterprises that it or its parent controls. */
    public Set<String> groupOf(String taxCode) {
        Set<String> group = new HashSet<>();
        find("taxCode", taxCode)
                .<KnownEnterprise>firstResultOptional()
                .map(known -> known.parent)
                .ifPresent(group::add);
        Set<String> parents = new HashSet<>(group);
        parents.add(taxCode);
        stream("parent in ?1", parents).map(KnownEnterprise::taxCode).forEach(group::add);
        group.remove(taxCode);
        return group;
    }
}
