package vn.kcn.thidua.nominations.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import vn.kcn.thidua.kit.problem.Refusal;

/** The legal regimes that the board knows. */
@ApplicationScoped
public class Regimes {

    @Inject
    Catalogue catalogue;

    public Regime get(String code) {
        Regime regime = catalogue.regimes().get(code);
        if (regime == null) {
            throw Refusal.rule(
                            "unknown-regime",
                            Map.of(
                                    "regime",
                                    code,
                                    "known",
                                    new TreeSet<>(catalogue.regimes().keySet())))
                    .at("/regime");
        }
        return regime;
    }

    /** Their days leave no gap and never meet. */
    Regime inForceOn(LocalDate day) {
        return catalogue.regimes().values().stream()
                .filter(regime -> regime.isInForceOn(day))
                .findFirst()
                .orElseThrow();
    }
}
