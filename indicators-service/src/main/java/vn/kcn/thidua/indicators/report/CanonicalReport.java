package vn.kcn.thidua.indicators.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.canonical.CanonicalJson;

/**
 * What an approval is pinned to: whose report it is, of which form and period, and its figures as text. Anybody who has
 * these can recompute the hash: {@code {"form":"MONTHLY","period":"2021-07","taxCode":"2400999012","values":{"EXPORTS":
 * "9.45"}}}.
 */
final class CanonicalReport {

    private CanonicalReport() {}

    static CanonicalJson of(Key key, Map<IndicatorCode, Quantity> figures) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("form", key.form().text());
        document.put("taxCode", key.taxCode().digits());
        document.put("period", key.period().toString());
        ObjectNode values = document.putObject("values");
        figures.forEach((indicator, value) -> values.put(indicator.text(), value.toString()));
        return CanonicalJson.of(document);
    }
}
