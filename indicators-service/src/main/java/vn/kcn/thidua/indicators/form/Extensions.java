package vn.kcn.thidua.indicators.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.period.Period;

@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID> {

    /** Asked for closed periods alone, which are few. */
    public boolean isOpen(FormCode form, Period period, TaxCode taxCode, Instant now) {
        return count(
                        "form = ?1 and period = ?2 and (taxCode is null or taxCode = ?3) and expiresAt > ?4",
                        form,
                        period,
                        taxCode,
                        now)
                > 0;
    }

    List<Extension> of(FormCode form) {
        return list("form = ?1 order by grantedAt desc", form);
    }
}
