package vn.kcn.thidua.indicators.indicator;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kcn.thidua.indicators.indicator.formula.Formula;
import vn.kcn.thidua.kit.problem.Refusal;

/** Which indicators rest on which others; no way leads back to where it began. */
record FormulaGraph(Map<IndicatorCode, Collection<IndicatorCode>> references) {

    static FormulaGraph of(Collection<Indicator> catalogue) {
        Map<IndicatorCode, Collection<IndicatorCode>> references = new LinkedHashMap<>();
        catalogue.forEach(indicator -> references.put(
                indicator.code(),
                indicator.formula().map(Formula::references).map(List::copyOf).orElse(List.of())));
        return new FormulaGraph(references);
    }

    /** @throws Refusal when the formula names what is not there, or itself, be it around several corners */
    void requireSound(IndicatorCode code, Formula formula) {
        for (IndicatorCode named : formula.references()) {
            if (!references.containsKey(named) && !named.equals(code)) {
                throw Indicators.unknown(named).at("/formula");
            }
        }
        Deque<IndicatorCode> path = new ArrayDeque<>();
        path.add(code);
        Set<IndicatorCode> leadNowhere = new HashSet<>();
        formula.references().forEach(named -> follow(code, named, path, leadNowhere));
    }

    private void follow(
            IndicatorCode code, IndicatorCode next, Deque<IndicatorCode> path, Set<IndicatorCode> leadNowhere) {
        if (next.equals(code)) {
            String told = Stream.concat(path.stream(), Stream.of(next))
                    .map(IndicatorCode::text)
                    .collect(Collectors.joining(" → "));
            throw Refusal.rule("formula-cycle", Map.of("path", told)).at("/formula");
        }
        if (leadNowhere.add(next)) {
            path.addLast(next);
            references.getOrDefault(next, List.of()).forEach(named -> follow(code, named, path, leadNowhere));
            path.removeLast();
        }
    }
}
