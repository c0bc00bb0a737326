package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;

/** The council's standing office (thường trực Hội đồng): checks what is in a dossier, and what it is worth. */
@ApplicationScoped
@Transactional
class Appraising {

    @Inject
    Nominations nominations;

    @Inject
    Reading reading;

    NominationView returnForSupplement(UUID id, ReturnOrder order, ExpectedVersion expected) {
        return change(
                id,
                expected,
                Happened.RETURNED,
                nomination -> nomination.returnForSupplement(order.reason(), order.missing()));
    }

    NominationView accept(UUID id, ExpectedVersion expected) {
        return change(id, expected, Happened.ACCEPTED, Nomination::accept);
    }

    NominationView appraise(UUID id, NewAppraisal appraisal, ExpectedVersion expected) {
        return change(
                id,
                expected,
                Happened.APPRAISED,
                nomination -> nomination.appraise(appraisal.eligible(), appraisal.opinion()));
    }

    /** The leader's: with its reason, which the nominating side is told. */
    NominationView refuse(UUID id, Ending ending, ExpectedVersion expected) {
        return change(id, expected, Happened.REFUSED, nomination -> nomination.refuse(ending.reason()));
    }

    private NominationView change(UUID id, ExpectedVersion expected, Happened what, Consumer<Nomination> step) {
        Nomination nomination = reading.get(id);
        expected.require(nomination);
        step.accept(nomination);
        nominations.publish(nomination, what);
        return NominationView.of(nomination);
    }
}
