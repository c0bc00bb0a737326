package vn.kcn.thidua.nominations.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** The awards, each under its regime. */
@ApplicationScoped
public class AwardTypes {

    /** What a list is narrowed to; null = not narrowed. */
    record Filter(
            @Nullable String regime,
            @Nullable AwardKind kind,
            @Nullable LocalDate on) {}

    @Inject
    Catalogue catalogue;

    @Inject
    Regimes regimes;

    @Inject
    Prizes prizes;

    public AwardType get(String regime, String code) {
        return find(regime, code)
                .orElseThrow(() -> Refusal.rule("unknown-award", Map.of("award", code, "regime", regime))
                        .at("/award"));
    }

    private Optional<AwardType> find(String regime, String code) {
        return Optional.ofNullable(catalogue.awards().get(new Catalogue.Key(regime, code)));
    }

    /** Ordered by regime and code; or against it. */
    List<AwardType> list(Filter filter, Seek seek) {
        NavigableMap<Catalogue.Key, AwardType> all =
                seek.isBackwards() ? catalogue.awards().descendingMap() : catalogue.awards();
        var rest = seek.isStart() ? all : all.tailMap(new Catalogue.Key(seek.key(0, ""), seek.key(1, "")), false);
        return rest.values().stream()
                .filter(award -> isWanted(award, filter))
                .limit(seek.limit())
                .toList();
    }

    private boolean isWanted(AwardType award, Filter filter) {
        return (filter.regime() == null || award.regime().equals(filter.regime()))
                && (filter.kind() == null || award.kind() == filter.kind())
                && (filter.on() == null || regimes.get(award.regime()).isInForceOn(filter.on()));
    }

    PrizeMoney money(@Nullable String regime, String code, RecipientKind recipient, LocalDate on) {
        AwardType award = get(
                regime == null
                        ? regimes.inForceOn(on).code()
                        : regimes.get(regime).code(),
                code);
        return prizes.of(award.regime(), code, recipient, on)
                .orElseThrow(() -> Refusal.notFound(
                        "no-money-rule", Map.of("award", code, "recipient", recipient, "regime", award.regime())));
    }
}
