package vn.kcn.thidua.indicators.movementreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.kcn.thidua.indicators.keytask.Following;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.progress.Tracking;
import vn.kcn.thidua.indicators.standing.Standing;
import vn.kcn.thidua.kit.problem.Refusal;

/** Tổng hợp: brings together what the month's report tells. */
@ApplicationScoped
@Transactional
class Compiling {

    @Inject
    Movements movements;

    @Inject
    Reporters reporters;

    @Inject
    Tracking tracking;

    @Inject
    Standing standing;

    @Inject
    Following following;

    @Inject
    Clock clock;

    MovementReport report(String movement, Period month) {
        String name = movements
                .nameVi(movement)
                .orElseThrow(() -> Refusal.notFound("movement-not-found", Map.of("code", movement)));
        LocalDate today = LocalDate.now(clock);
        if (!month.hasBegunBy(today)) {
            throw Refusal.rule("period-in-future", Map.of("period", month)).at("/period");
        }
        LocalDate asOf = month.hasEndedBy(today) ? month.until() : today;
        return new MovementReport(
                movement,
                name,
                month,
                asOf,
                reporters.of(month),
                tracking.progress(movement, asOf),
                standing.of(movement, asOf),
                following.of(movement, asOf));
    }
}
