package vn.kcn.thidua.nominations.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;

/** Who has spread which plan. */
@ApplicationScoped
class Acknowledgements implements PanacheRepositoryBase<Acknowledgement, UUID> {

    boolean contains(String movement, String subjectKey) {
        return count("movement = ?1 and subjectKey = ?2", movement, subjectKey) > 0;
    }

    /** In the order they came; null = of every participant. */
    List<Acknowledgement> list(String movement, @Nullable String taxCode, Seek seek) {
        return find(
                        "movement = ?1 and (?2 is null or taxCode = ?2) and id " + seek.beyond() + " ?3 order by id "
                                + seek.order(),
                        movement,
                        taxCode,
                        seek.id())
                .page(0, seek.limit())
                .list();
    }
}
