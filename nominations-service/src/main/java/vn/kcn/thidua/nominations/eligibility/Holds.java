package vn.kcn.thidua.nominations.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** What is and was open. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {

    Hold get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("unknown-hold", Map.of("hold", id)));
    }

    /** In the order they were entered. */
    List<Hold> list(Seek seek) {
        return find("id " + seek.beyond() + " ?1 order by id " + seek.order(), seek.id())
                .page(0, seek.limit())
                .list();
    }
}
