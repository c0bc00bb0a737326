package vn.kcn.thidua.indicators.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.ValidationRule;
import vn.kcn.thidua.indicators.form.ValidationRule.Check;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

/** What an officer looks at before approving: each rule of the form, each figure against those before it, each statement. */
@Schema(name = "ReportChecks")
record ReportChecks(List<RuleChecked> rules, List<FigureChecked> figures, List<Statement.Checked> statements) {

    /** Both sides as they came out; {@code -} is a side that is not reported. */
    @Schema(name = "RuleChecked")
    record RuleChecked(String rule, ValidationRule.Severity severity, boolean holds, String left, String right) {

        static RuleChecked of(Check check) {
            return new RuleChecked(
                    check.rule().rule(), check.rule().severity(), check.holds(), check.left(), check.right());
        }
    }

    @Schema(name = "FigureChecked")
    record FigureChecked(
            IndicatorCode indicator,
            Verdict verdict,
            int periods,

            @Schema(description = "Of the periods before") @Nullable
            BigDecimal mean,

            @Schema(description = "Standard deviations away from the mean; absent where all were equal") @Nullable
            BigDecimal score) {}

    @Schema(name = "FigureVerdict")
    enum Verdict {
        USUAL,
        /** Look at it, and ask. */
        OUTLIER,
        /** Fewer than six periods before: nothing can be said. */
        INSUFFICIENT_HISTORY
    }
}
