package vn.kcn.thidua.indicators.analytics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Source;

/** The indicators there are, and what each one rests on. */
record Catalogue(Map<IndicatorCode, Indicator> indicators) {

    /** The indicators whose figures it comes from in the end: itself, or those of its formula. */
    Set<Indicator> leaves(Indicator indicator) {
        Set<Indicator> leaves = new LinkedHashSet<>();
        collect(indicator, leaves);
        return leaves;
    }

    Set<Indicator> leaves(List<Measure> measures) {
        Set<Indicator> leaves = new LinkedHashSet<>();
        for (Measure measure : measures) {
            switch (measure) {
                case Measure.OfIndicator of -> collect(of.indicator(), leaves);
                case Measure.Sum(List<Measure.OfIndicator> parts) ->
                    parts.forEach(part -> collect(part.indicator(), leaves));
                case Measure.OfReporting reporting -> {}
            }
        }
        return leaves;
    }

    private void collect(Indicator indicator, Set<Indicator> leaves) {
        if (indicator.source() != Source.FORMULA) {
            leaves.add(indicator);
            return;
        }
        indicator.formula().orElseThrow().references().stream()
                .map(indicators::get)
                .forEach(part -> collect(part, leaves));
    }
}
