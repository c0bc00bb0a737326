package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.kcn.thidua.enterprises.registry.Forgets;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.events.Outbox;

/** An enterprise leaves the register: merged into another one, or erased. */
@ApplicationScoped
class Leaving {

    @Inject
    Enterprises enterprises;

    @Inject
    @Any
    Instance<Forgets> traces;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The last state that the register knows of it, which is told to the others. */
    @Transactional
    EnterpriseEvent merge(String key, TaxCode into, LocalDate from, Line reason) {
        Enterprise enterprise = enterprises.byKey(key);
        Enterprise successor = enterprises.present(into, "/into");
        enterprise.mergeInto(successor.taxCode(), from, reason, clock.instant(), Today.by(clock));
        return leave(EnterpriseEvent.MERGED, enterprise);
    }

    @Transactional
    EnterpriseEvent erase(String key, Line reason) {
        Enterprise enterprise = enterprises.byKey(key);
        traces.forEach(each -> each.forget(enterprise.id(), enterprise.taxCode().digits()));
        enterprise.erase(reason, clock.instant(), Today.by(clock));
        return leave(EnterpriseEvent.ERASED, enterprise);
    }

    private EnterpriseEvent leave(String type, Enterprise enterprise) {
        outbox.publish(EnterpriseEvent.TOPIC, type, enterprise, EnterpriseEvent::of);
        return EnterpriseEvent.of(enterprise);
    }
}
