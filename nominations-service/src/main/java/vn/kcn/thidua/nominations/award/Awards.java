package vn.kcn.thidua.nominations.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.kit.problem.Refusal;

/** The register of awards. */
@ApplicationScoped
class Awards implements PanacheRepositoryBase<Award, UUID> {

    Award byCode(String typed) {
        return VerificationCode.read(typed)
                .flatMap(code -> find("code", code.text()).<Award>firstResultOptional())
                .orElseThrow(() -> Refusal.notFound("unknown-award-code", Map.of("code", typed)));
    }

    List<Award> of(Decision decision) {
        return list("decision = ?1 order by id", decision.id());
    }

    /** In the order they were granted. */
    List<Award> list(AwardQuery query, List<String> after, int limit) {
        AwardQuery.Conditions conditions = query.conditions();
        conditions.and("a.id > :after", "after", after.isEmpty() ? null : UUID.fromString(after.getFirst()));
        var select = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select a.* from award a " + conditions.where() + " order by a.id", Award.class)
                .setMaxResults(limit);
        conditions.values().forEach(select::setParameter);
        return select.getResultList();
    }
}
