package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;

/** An officer registers an enterprise. */
@ApplicationScoped
class Registering {

    @Inject
    Enterprises enterprises;

    @Inject
    ZoneCodes zones;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Enterprise register(TaxCode taxCode, Description description, OperatingHistory history) {
        if (enterprises.has(taxCode)) {
            throw Refusal.conflict("enterprise-exists", Map.of("taxCode", taxCode))
                    .at("/taxCode");
        }
        zones.known().require(description.zone());
        Enterprise enterprise = new Enterprise(taxCode, description, history, Today.by(clock));
        enterprises.persist(enterprise);
        outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.REGISTERED, enterprise, EnterpriseEvent::of);
        return enterprise;
    }
}
