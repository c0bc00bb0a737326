package vn.kcn.thidua.enterprises.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;
import vn.kcn.thidua.enterprises.codelist.CodeLists;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** An officer revises what is recorded of a zone, or enters what it has become. */
@ApplicationScoped
class Revising {

    @Inject
    Zones zones;

    @Inject
    CodeLists codeLists;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Zone revise(String code, ExpectedVersion expected, UnaryOperator<ZoneFields> patch) {
        Zone zone = zones.byCode(code);
        expected.require(zone);
        ZoneFields revised = patch.apply(ZoneFields.of(zone.description()));
        revised.description().requireListed(codeLists);
        if (zone.revise(revised.description(), Today.by(clock))) {
            outbox.publish(ZoneEvent.TOPIC, ZoneEvent.UPDATED, zone, ZoneEvent::of);
        }
        return zone;
    }

    @Transactional
    Zone enter(String code, ZoneChange change) {
        Zone zone = zones.byCode(code);
        zone.enter(change, Today.by(clock));
        outbox.publish(ZoneEvent.TOPIC, ZoneEvent.STATE_CHANGED, zone, ZoneEvent::of);
        return zone;
    }
}
