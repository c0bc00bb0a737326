package vn.kcn.thidua.indicators.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {

    /** All targets of a movement by indicator and due day; a plan has some ten. */
    public List<Target> of(String movement) {
        return list("movement = ?1 order by indicator, scope.level, scope.subject, current.terms.due", movement);
    }

    Target get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    static Refusal notFound(UUID id) {
        return Refusal.notFound("target-not-found", Map.of("id", id));
    }

    /** What single enterprises are to reach by some day of a year, for the scoring of a block. */
    public List<Target> ofEnterprises(String movement, Collection<String> taxCodes, LocalDate first, LocalDate last) {
        return list(
                "movement = ?1 and scope.level = ?2 and scope.subject in ?3"
                        + " and current.terms.due between ?4 and ?5 order by current.terms.due",
                movement,
                Scope.Level.ENTERPRISE,
                taxCodes,
                first,
                last);
    }

    boolean exists(String movement, IndicatorCode indicator, Scope scope, LocalDate due) {
        return count(
                        "movement = ?1 and indicator = ?2 and scope.level = ?3 and scope.subject is not distinct from ?4"
                                + " and current.terms.due = ?5",
                        movement,
                        indicator,
                        scope.level(),
                        scope.subject(),
                        due)
                > 0;
    }

    /** In the order in which they were set; of one movement or of all. */
    List<Target> after(@Nullable String movement, Seek seek) {
        return find(
                        "(?1 is null or movement = ?1) and id " + seek.beyond() + " ?2 order by id " + seek.order(),
                        movement,
                        seek.id())
                .page(Page.ofSize(seek.limit()))
                .list();
    }
}
