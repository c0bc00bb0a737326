package vn.kcn.thidua.indicators.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {

    /** All targets of a movement by indicator and due day; a plan has some ten. */
    public List<Target> of(String movement) {
        return list("movement = ?1 order by indicator, current.terms.due", movement);
    }

    Target get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("target-not-found", Map.of("id", id)));
    }

    boolean exists(String movement, IndicatorCode indicator, LocalDate due) {
        return count("movement = ?1 and indicator = ?2 and current.terms.due = ?3", movement, indicator, due) > 0;
    }

    /** In the order in which they were set; of one movement or of all. */
    List<Target> after(@Nullable String movement, List<String> key, int limit) {
        var rest = key.isEmpty()
                ? find("(?1 is null or movement = ?1) order by id", movement)
                : find(
                        "(?1 is null or movement = ?1) and id > ?2 order by id",
                        movement,
                        UUID.fromString(key.getFirst()));
        return rest.page(Page.ofSize(limit)).list();
    }
}
