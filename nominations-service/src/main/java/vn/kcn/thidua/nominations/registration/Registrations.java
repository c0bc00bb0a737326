package vn.kcn.thidua.nominations.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;

/** The registrations. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    boolean contains(String movement, String subjectKey) {
        return count("movement = ?1 and subjectKey = ?2", movement, subjectKey) > 0;
    }

    /** In the order they came; null = of every movement, of every participant. */
    List<Registration> list(@Nullable String movement, @Nullable String taxCode, Seek seek) {
        StringBuilder where = new StringBuilder("id " + seek.beyond() + " :key");
        Map<String, Object> values = new HashMap<>();
        values.put("key", seek.id());
        if (movement != null) {
            where.append(" and movement = :movement");
            values.put("movement", movement);
        }
        if (taxCode != null) {
            where.append(" and taxCode = :taxCode");
            values.put("taxCode", taxCode);
        }
        return find(where + " order by id " + seek.order(), values)
                .page(0, seek.limit())
                .list();
    }
}
