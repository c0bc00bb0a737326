package vn.kcn.thidua.indicators.report;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What rows call enterprises and indicators by: a tax code or a code, or the id that the register or the catalogue has
 * given. The two look so different that none is taken for the other.
 */
record Identifiers(Map<UUID, TaxCode> enterprises, Map<UUID, IndicatorCode> indicators) {

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    TaxCode enterprise(String text) {
        return id(text).map(id -> Optional.ofNullable(enterprises.get(id))
                        .orElseThrow(() -> Refusal.rule("unknown-enterprise", Map.of("taxCode", id))))
                .orElseGet(() -> new TaxCode(text));
    }

    IndicatorCode indicator(String text) {
        return id(text).map(id -> Optional.ofNullable(indicators.get(id)).orElseThrow(() -> Indicators.unknown(id)))
                .orElseGet(() -> new IndicatorCode(text));
    }
}
