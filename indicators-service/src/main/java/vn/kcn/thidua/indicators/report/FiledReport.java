package vn.kcn.thidua.indicators.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/**
 * A report's figures as a whole: one that is left out is withdrawn.
 *
 * @param draft kept back, not handed in
 */
record FiledReport(@NotNull @Size(max = 500) Map<IndicatorCode, @NotNull Quantity> values, boolean draft) {

    Command command() {
        return draft ? Command.SAVE : Command.SUBMIT;
    }
}
