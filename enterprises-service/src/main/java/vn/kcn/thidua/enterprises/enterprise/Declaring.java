package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** An enterprise tells of itself, and an officer looks into it. */
@ApplicationScoped
class Declaring {

    @Inject
    Enterprises enterprises;

    @Inject
    Actor actor;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Enterprise declare(String key, ExpectedVersion expected, SelfDeclaration declaration) {
        Enterprise enterprise = enterprises.byKey(key);
        actor.requireActsFor(enterprise.taxCode().digits());
        expected.require(enterprise.version());
        if (enterprise.declare(declaration.requireSomething(), Today.by(clock))) {
            outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.SELF_DECLARED, enterprise, EnterpriseEvent::of);
        }
        return enterprise;
    }

    @Transactional
    Enterprise verify(String key, ExpectedVersion expected, Set<DeclaredField> fields) {
        Enterprise enterprise = enterprises.byKey(key);
        expected.require(enterprise.version());
        enterprise.verify(fields, actor.name(), clock.instant());
        outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.VERIFIED, enterprise, EnterpriseEvent::of);
        return enterprise;
    }
}
