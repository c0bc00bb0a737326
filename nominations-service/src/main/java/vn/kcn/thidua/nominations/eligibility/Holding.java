package vn.kcn.thidua.nominations.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.nominations.enterpriseview.KnownEnterprises;
import vn.kcn.thidua.nominations.nomination.Reading;

/** Enters what is open against whom, and releases it. */
@ApplicationScoped
@Transactional
class Holding {

    @Inject
    Holds holds;

    @Inject
    Reading reading;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    HoldView hold(NewHold wanted) {
        UUID nomination = wanted.nomination();
        String nominee =
                nomination == null ? null : reading.get(nomination).nominee().key();
        Hold hold = Hold.on(wanted.taxCode(), nominee, wanted, clock.instant());
        if (wanted.taxCode() != null) {
            enterprises.require(wanted.taxCode(), "/taxCode");
        }
        holds.persistAndFlush(hold);
        return recorded(hold, "vn.kcn.thidua.hold.entered.v1");
    }

    HoldView release(UUID id, Release release, ExpectedVersion expected) {
        Hold hold = holds.get(id);
        expected.require(hold.version());
        hold.release(release.reason(), clock.instant());
        holds.flush();
        return recorded(hold, "vn.kcn.thidua.hold.released.v1");
    }

    List<HoldView> list(Seek seek) {
        return holds.list(seek).stream().map(HoldView::of).toList();
    }

    private HoldView recorded(Hold hold, String type) {
        HoldView view = HoldView.of(hold);
        trail.record(type, hold.id(), view);
        return view;
    }
}
