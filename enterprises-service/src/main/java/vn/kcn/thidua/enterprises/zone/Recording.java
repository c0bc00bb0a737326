package vn.kcn.thidua.enterprises.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.kcn.thidua.enterprises.codelist.CodeLists;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;

/** An officer records a zone. */
@ApplicationScoped
class Recording {

    @Inject
    Zones zones;

    @Inject
    CodeLists codeLists;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Zone record(NewZone told) {
        ZoneCode code = told.code();
        Today today = Today.by(clock);
        if (zones.has(code)) {
            throw Refusal.conflict("zone-exists", Map.of("code", code)).at("/code");
        }
        told.description().requireListed(codeLists);
        Zone zone = new Zone(code, told.description(), told.opening(today), today);
        zones.persist(zone);
        outbox.publish(ZoneEvent.TOPIC, ZoneEvent.RECORDED, zone, ZoneEvent::of);
        return zone;
    }
}
