package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** An officer revises what is recorded of an enterprise, or enters a state of operation. */
@ApplicationScoped
class Revising {

    @Inject
    Enterprises enterprises;

    @Inject
    ZoneCodes zones;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Enterprise revise(String key, ExpectedVersion expected, UnaryOperator<Description> patch) {
        Enterprise enterprise = enterprises.byKey(key);
        expected.require(enterprise);
        Description revised = patch.apply(enterprise.description());
        zones.known().require(revised.zone());
        if (enterprise.revise(revised, Today.by(clock))) {
            outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.UPDATED, enterprise, EnterpriseEvent::of);
        }
        return enterprise;
    }

    @Transactional
    Enterprise enter(String key, LegalChange change) {
        Enterprise enterprise = enterprises.byKey(key);
        enterprise.enter(change, Today.by(clock));
        outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.LEGAL_STATUS_CHANGED, enterprise, EnterpriseEvent::of);
        return enterprise;
    }

    @Transactional
    Enterprise enter(String key, StateChange change) {
        Enterprise enterprise = enterprises.byKey(key);
        enterprise.enter(change, Today.by(clock));
        outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.OPERATING_STATE_CHANGED, enterprise, EnterpriseEvent::of);
        return enterprise;
    }
}
