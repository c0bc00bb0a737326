package vn.kcn.thidua.enterprises.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;

/** An officer records a zone. */
@ApplicationScoped
class Recording {

    @Inject
    Zones zones;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Zone record(ZoneCode code, ZoneDescription description) {
        if (zones.has(code)) {
            throw Refusal.conflict("zone-exists", Map.of("code", code)).at("/code");
        }
        Zone zone = new Zone(code, description, Today.by(clock));
        zones.persist(zone);
        outbox.publish(ZoneEvent.TOPIC, ZoneEvent.RECORDED, zone, ZoneEvent::of);
        return zone;
    }
}
