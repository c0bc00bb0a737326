package vn.kcn.thidua.indicators.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A report's figures as a whole: one that is left out is withdrawn.
 *
 * @param values indicator code: figure
 * @param draft kept back, not handed in
 */
record FiledReport(@NotNull @Size(max = 500) Map<String, @NotNull Quantity> values, boolean draft) {

    Command command() {
        return draft ? Command.SAVE : Command.SUBMIT;
    }

    Map<IndicatorCode, Quantity> figures() {
        Map<IndicatorCode, Quantity> figures = new HashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        values.forEach((code, value) -> {
            try {
                figures.put(new IndicatorCode(code), value);
            } catch (Refusal refusal) {
                refusals.add(refusal.at("/values/" + code.replace("~", "~0").replace("/", "~1")));
            }
        });
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
        return figures;
    }
}
