package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.problem.Refusal;

/** Enters awards of before from their decisions. */
@ApplicationScoped
@Transactional
class Recording {

    @Inject
    PastAwards past;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    UUID record(NewPastAward wanted) {
        PastAward award = PastAward.of(wanted, LocalDate.now(clock), clock.instant());
        if (past.contains(award)) {
            throw Refusal.conflict("past-award-known", Map.of("award", award.award, "year", "" + award.year));
        }
        past.persist(award);
        trail.record("vn.kcn.thidua.past-award.entered.v1", award.id(), wanted);
        return award.id();
    }
}
