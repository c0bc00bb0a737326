package vn.kcn.thidua.nominations.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kcn.thidua.kit.problem.Refusal;

/** The awards, each under its regime. */
@ApplicationScoped
public class AwardTypes {

    @Inject
    Catalogue catalogue;

    public AwardType get(String regime, String code) {
        return find(regime, code)
                .orElseThrow(() -> Refusal.rule("unknown-award", Map.of("award", code, "regime", regime))
                        .at("/award"));
    }

    private Optional<AwardType> find(String regime, String code) {
        return Optional.ofNullable(catalogue.awards().get(new Catalogue.Key(regime, code)));
    }

    /** Ordered by regime and code; {@code after} is empty at the start. */
    List<AwardType> list(Predicate<AwardType> wanted, List<String> after, int limit) {
        var rest = after.isEmpty()
                ? catalogue.awards()
                : catalogue.awards().tailMap(new Catalogue.Key(after.get(0), after.get(1)), false);
        return rest.values().stream().filter(wanted).limit(limit).toList();
    }
}
