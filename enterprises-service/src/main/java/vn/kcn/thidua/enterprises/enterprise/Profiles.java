package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.award.EnterpriseAwards;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;

/** What this caller may see of an enterprise. */
@RequestScoped
class Profiles {

    @Inject
    EnterpriseAwards awards;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    EnterpriseView of(Enterprise enterprise) {
        return of(enterprise, null);
    }

    EnterpriseView of(Enterprise enterprise, @Nullable AsOf asOf) {
        String taxCode = enterprise.taxCode().digits();
        return EnterpriseView.of(enterprise, awards.inForce(taxCode), maySeeContact(taxCode), asOf, Today.by(clock));
    }

    LocalDate dayOf(@Nullable AsOf asOf) {
        return AsOf.dayOf(asOf, Today.by(clock));
    }

    private boolean maySeeContact(String taxCode) {
        return actor.has(Roles.OFFICER)
                || actor.has(Roles.AUDITOR)
                || actor.has(Roles.ENTERPRISE) && actor.mayActFor(taxCode);
    }
}
