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
    Lookalikes lookalikes;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Enterprise register(NewEnterprise told) {
        TaxCode taxCode = told.taxCode();
        if (enterprises.has(taxCode)) {
            throw Refusal.conflict("enterprise-exists", Map.of("taxCode", taxCode))
                    .at("/taxCode")
                    .linking("related", "/api/v1/enterprises/" + taxCode);
        }
        zones.known().require(told.zone());
        lookalikes.requireNone(taxCode, told.nameVi(), told.zone(), told.confirmDistinct());
        Enterprise enterprise = new Enterprise(taxCode, told.description(), told.history(), Today.by(clock));
        enterprise.confirmDistinct(told.confirmDistinct());
        enterprises.persist(enterprise);
        outbox.publish(EnterpriseEvent.TOPIC, EnterpriseEvent.REGISTERED, enterprise, EnterpriseEvent::of);
        return enterprise;
    }
}
