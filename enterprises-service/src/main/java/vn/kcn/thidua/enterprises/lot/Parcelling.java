package vn.kcn.thidua.enterprises.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprises;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** An officer records the lots of a zone and who leases them. */
@ApplicationScoped
class Parcelling {

    @Inject
    Lots lots;

    @Inject
    ZoneCodes zones;

    @Inject
    RegisteredEnterprises enterprises;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Lot record(String zone, NewLot told) {
        ZoneCode code = zones.existing(zone);
        if (lots.has(code, told.code())) {
            throw Refusal.conflict("lot-exists", Map.of("zone", code, "lot", told.code()))
                    .at("/code");
        }
        Lot lot = new Lot(code, told.code(), requireLessee(told.fields()), Today.by(clock));
        lots.persist(lot);
        outbox.publish(LotEvent.TOPIC, LotEvent.RECORDED, lot, LotEvent::of);
        return lot;
    }

    @Transactional
    Lot revise(String zone, String code, ExpectedVersion expected, UnaryOperator<LotFields> patch) {
        Lot lot = lots.byCode(zones.existing(zone), code);
        expected.require(lot.version());
        if (lot.revise(requireLessee(patch.apply(lot.fields())), Today.by(clock))) {
            outbox.publish(LotEvent.TOPIC, LotEvent.UPDATED, lot, LotEvent::of);
        }
        return lot;
    }

    private LotFields requireLessee(LotFields fields) {
        if (fields.lessee() != null) {
            enterprises.require(fields.lessee(), "/lessee");
        }
        return fields;
    }
}
