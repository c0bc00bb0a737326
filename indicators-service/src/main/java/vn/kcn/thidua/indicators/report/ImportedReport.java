package vn.kcn.thidua.indicators.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.problem.Refusal;

/** What the rows of one chunk make of one report, before anything is written. */
class ImportedReport {

    private final Form form;
    private final Report report;
    private final Map<IndicatorCode, Quantity> values;
    private final String name;
    private final long version;
    private final boolean ours;
    private boolean touched;
    private boolean isOwed;

    /**
     * Of the known report, or of a new one.
     *
     * @param ours whether this import has changed it before, in an earlier chunk
     */
    ImportedReport(Form form, Key key, @Nullable Report known, boolean ours) {
        this.form = form;
        this.report = known == null ? new Report(key, form.levels()) : known;
        this.values = new HashMap<>(report.values());
        this.name = name(key);
        this.version = known == null ? 0 : known.version();
        this.ours = ours;
    }

    /** What the outcomes of its rows are listed under, each with its indicator. */
    private static String name(Key key) {
        String name = key.taxCode() + "/" + key.period() + "/";
        return key.form().equals(FormCode.MONTHLY) ? name : key.form() + "/" + name;
    }

    /** Whether it may be filed at all is the same for each of its rows. */
    void requireOwed(ReportingRules rules) {
        if (!isOwed) {
            rules.requireOwed(form, report.key());
            isOwed = true;
        }
    }

    /** A row that says what is known already changes nothing, not even what was approved or returned. */
    RowOutcome take(ReportedRow row) {
        Quantity known = values.get(row.indicator());
        if (row.value().equals(known)) {
            return RowOutcome.unchanged(name + row.indicator());
        }
        requireBase(row, known);
        report.requireOpen();
        values.put(row.indicator(), row.value());
        touched = true;
        return known == null ? RowOutcome.created(name + row.indicator()) : RowOutcome.updated(name + row.indicator());
    }

    /** Filled in from a template while somebody else changed the report: nobody's figure is overwritten unseen. */
    private void requireBase(ReportedRow row, @Nullable Quantity known) {
        Long base = row.baseVersion();
        if (base != null && base != version && !ours) {
            throw Refusal.conflict(
                            "changed-since-template",
                            Map.of("base", base, "current", version, "known", known == null ? "-" : known))
                    .at("/baseVersion");
        }
    }

    /** Handed in once it is ready; one that lacks something stays a draft, and what was handed in stays that. */
    Command command(ReportingRules rules) {
        boolean isOut = report.state() == ReportState.SUBMITTED;
        return isOut || rules.isReady(form, values) ? Command.SUBMIT : Command.SAVE;
    }

    Form form() {
        return form;
    }

    boolean isNew() {
        return version == 0;
    }

    boolean isTouched() {
        return touched;
    }

    Report report() {
        return report;
    }

    Map<IndicatorCode, Quantity> values() {
        return values;
    }
}
