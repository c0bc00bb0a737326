package vn.kcn.thidua.nominations.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** What was proposed upward. */
@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    Recommendation get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("unknown-recommendation", Map.of("recommendation", id)));
    }
}
