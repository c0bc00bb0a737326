package vn.kcn.thidua.nominations.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has spread which plan. */
@ApplicationScoped
class Acknowledgements implements PanacheRepositoryBase<Acknowledgement, UUID> {

    boolean contains(String movement, String subjectKey) {
        return count("movement = ?1 and subjectKey = ?2", movement, subjectKey) > 0;
    }

    /** In the order they came; null = of every participant. */
    List<Acknowledgement> list(String movement, @Nullable String taxCode, List<String> after, int limit) {
        UUID last = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.getFirst());
        return taxCode == null
                ? find("movement = ?1 and id > ?2 order by id", movement, last)
                        .page(0, limit)
                        .list()
                : find("movement = ?1 and taxCode = ?2 and id > ?3 order by id", movement, taxCode, last)
                        .page(0, limit)
                        .list();
    }
}
