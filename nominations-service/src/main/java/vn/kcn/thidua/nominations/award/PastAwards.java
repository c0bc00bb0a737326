package vn.kcn.thidua.nominations.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Awards of before. */
@ApplicationScoped
class PastAwards implements PanacheRepositoryBase<PastAward, UUID> {

    boolean contains(PastAward past) {
        return count("nomineeKey = ?1 and award = ?2 and year = ?3", past.nomineeKey, past.award, past.year) > 0;
    }
}
