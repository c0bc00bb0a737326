package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Mô phỏng: how the block would stand, if. Stores nothing and tells nobody. */
@ApplicationScoped
@Transactional
class Simulating {

    @Inject
    Standing standing;

    StandingView simulate(String movement, String block, @Nullable LocalDate asOf, Overrides overrides) {
        Basis basis = standing.basis(movement, block, asOf);
        StandingView.Document before = basis.standing();
        StandingView.Document now = overrides.appliedTo(basis).standing();
        return new StandingView(StandingView.Kind.SIMULATED, now, null, null, null, StandingView.changes(before, now));
    }
}
