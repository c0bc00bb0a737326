package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** An officer records who owns an enterprise. */
@ApplicationScoped
class Owning {

    @Inject
    Enterprises enterprises;

    @Inject
    Ownerships ownerships;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Enterprise record(String key, ExpectedVersion expected, Shareholding told) {
        Enterprise enterprise = enterprises.byKey(key);
        expected.require(enterprise.version());
        ownerships.lock();
        ownerships.requireNoCircle(enterprise.taxCode(), told.requireSound(Today.by(clock)));
        if (enterprise.belongTo(told)) {
            outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.INVESTORS_CHANGED, enterprise, EnterpriseEvent::of);
        }
        return enterprise;
    }
}
