package vn.kcn.thidua.nominations.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The notices, one a nomination that got no award. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    Optional<Notice> of(UUID nomination) {
        return find("nomination", nomination).firstResultOptional();
    }
}
