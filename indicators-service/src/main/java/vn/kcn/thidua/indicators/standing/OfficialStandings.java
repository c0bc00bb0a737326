package vn.kcn.thidua.indicators.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class OfficialStandings implements PanacheRepositoryBase<OfficialStanding, UUID> {

    Optional<OfficialStanding> find(String movement, String block) {
        return find("movement = ?1 and block = ?2", movement, block).firstResultOptional();
    }

    OfficialStanding get(String movement, String block) {
        return find(movement, block).orElseThrow(() -> notFrozen(movement, block));
    }

    static Refusal notFrozen(String movement, String block) {
        return Refusal.notFound("standing-not-frozen", Map.of("movement", movement, "block", block));
    }
}
