package vn.kcn.thidua.nominations.enterpriseview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** The replica of the registry. */
@ApplicationScoped
public class KnownEnterprises implements PanacheRepositoryBase<KnownEnterprise, UUID> {

    /** Refuses a tax code that the registry does not know, or knows no more; the refusal points at {@code pointer}. */
    public KnownEnterprise require(String taxCode, String pointer) {
        KnownEnterprise known = find("taxCode", taxCode)
                .<KnownEnterprise>firstResultOptional()
                .orElseThrow(() -> Refusal.rule("unknown-enterprise", Map.of("taxCode", taxCode))
                        .at(pointer));
        if (known.mergedInto != null) {
            throw Refusal.rule("merged-enterprise", Map.of("taxCode", taxCode, "into", known.mergedInto))
                    .at(pointer);
        }
        if (known.gone) {
            throw Refusal.rule("erased-enterprise", Map.of("taxCode", taxCode)).at(pointer);
        }
        return known;
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
