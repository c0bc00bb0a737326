package vn.kcn.thidua.nominations.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** The schemes, one a movement that has any. */
@ApplicationScoped
class Schemes implements PanacheRepositoryBase<Scheme, UUID> {

    Optional<Scheme> of(String movement) {
        return find("movement", movement).firstResultOptional();
    }

    Scheme get(String movement) {
        return of(movement).orElseThrow(() -> Refusal.notFound("no-appraisal-scheme", Map.of("movement", movement)));
    }
}
