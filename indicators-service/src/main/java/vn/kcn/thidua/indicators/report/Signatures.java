package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.kcn.thidua.kit.access.Actor;

/** Signs for whoever acts in this request. */
@ApplicationScoped
class Signatures {

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** As exact as the database keeps it, so that what is answered now equals what is read later. */
    Signature now() {
        return new Signature(actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
