package vn.kcn.thidua.nominations.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
