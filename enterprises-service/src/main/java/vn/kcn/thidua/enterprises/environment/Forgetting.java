package vn.kcn.thidua.enterprises.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.kcn.thidua.enterprises.registry.Forgets;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.events.Outbox;

/** Of an erased enterprise's environmental file the permits and what became of findings stay; what was written goes. */
@ApplicationScoped
@Transactional
class Forgetting implements Forgets {

    @Inject
    EnvironmentRecords records;

    @Inject
    Attachments attachments;

    @Inject
    Outbox outbox;

    @Override
    public void forget(UUID enterprise, String taxCode) {
        records.of(taxCode).ifPresent(record -> {
            record.inspections.forEach(inspection -> attachments.erase(inspection.owner()));
            record.forget();
            outbox.publish(EnvironmentEvent.TOPIC, EnvironmentEvent.ERASED, record, EnvironmentEvent::of);
        });
    }
}
