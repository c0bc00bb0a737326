package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.time.BoardCalendar;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** Công khai lấy ý kiến: the public is asked before the council meets. */
@ApplicationScoped
@Transactional
class Consulting {

    private static final int USUAL_DAYS = 10;

    @Inject
    Nominations nominations;

    @Inject
    Reading reading;

    @Inject
    AwardTypes awards;

    @Inject
    BoardCalendar calendar;

    NominationView consult(UUID id, ConsultationOrder order, ExpectedVersion expected) {
        Nomination nomination = seen(id, expected);
        int asked = awards.get(nomination.regime(), nomination.awardCode()).publicListingDays();
        int least = Math.max(asked, 1);
        Integer wanted = order.workingDays();
        int days = wanted == null ? Math.max(asked, USUAL_DAYS) : wanted;
        LocalDate today = calendar.today();
        nomination.consult(today, calendar.workingDays().add(today, days), days, least);
        return published(nomination, Happened.CONSULTED);
    }

    NominationView end(UUID id, ExpectedVersion expected) {
        Nomination nomination = seen(id, expected);
        nomination.endConsultation(calendar.today());
        return published(nomination, Happened.CONSULTATION_ENDED);
    }

    private Nomination seen(UUID id, ExpectedVersion expected) {
        Nomination nomination = reading.get(id);
        expected.require(nomination.version());
        return nomination;
    }

    private NominationView published(Nomination nomination, Happened what) {
        nominations.publish(nomination, what);
        return NominationView.of(nomination);
    }
}
