package vn.kcn.thidua.indicators.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
    private final Map<IndicatorCode, Quantity> stored;
    private final History history;
    private final long version;
    private boolean touched;
    private boolean isOwed;

    ImportedReport(Form form, Key key) {
        this(form, new Report(key, form.levels()), History.NONE, 0);
    }

    /** @param history where a row was handed out before the report's present version; otherwise nobody asks for it */
    ImportedReport(Form form, Report known, History history) {
        this(form, known, history, known.version());
    }

    private ImportedReport(Form form, Report report, History history, long version) {
        this.form = form;
        this.report = report;
        this.history = history;
        this.version = version;
        this.stored = report.values();
        this.values = new HashMap<>(stored);
        this.name = name(report.key());
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
        Quantity theirs = values.get(row.indicator());
        ThreeWay compared = new ThreeWay(base(row, theirs), row.value(), theirs, row.resolution());
        String key = name + row.indicator();
        return switch (compared.verdict()) {
            case UNCHANGED -> RowOutcome.unchanged(key);
            case KEPT -> RowOutcome.kept(key);
            case APPLIED -> {
                report.requireOpen();
                values.put(row.indicator(), Objects.requireNonNull(row.value()));
                touched = true;
                yield theirs == null ? RowOutcome.created(key) : RowOutcome.updated(key);
            }
            case CONFLICT -> throw conflict(row, compared);
        };
    }

    /** What whoever filled the row in had before their eyes; who does not say has seen what stands there. */
    private @Nullable Quantity base(ReportedRow row, @Nullable Quantity theirs) {
        Long seen = row.baseVersion();
        if (seen == null) {
            return theirs;
        }
        if (seen > version || seen < 0) {
            throw Refusal.rule("unknown-base-version", Map.of("base", seen, "current", version))
                    .at("/baseVersion");
        }
        return (seen == version ? stored : history.figuresAt(seen)).get(row.indicator());
    }

    /** Nobody's figure is overwritten unseen: the row comes back with all three. */
    private Refusal conflict(ReportedRow row, ThreeWay compared) {
        Refusal conflict = Refusal.conflict(
                        "changed-since-template",
                        Map.of(
                                "seen", String.valueOf(row.baseVersion()),
                                "current", version,
                                "base", shown(compared.base()),
                                "mine", shown(compared.mine()),
                                "theirs", shown(compared.theirs())))
                .at("/baseVersion")
                .telling("version", version);
        return telling(
                telling(telling(conflict, "base", compared.base()), "mine", compared.mine()),
                "theirs",
                compared.theirs());
    }

    private static String shown(@Nullable Quantity quantity) {
        return quantity == null ? "-" : quantity.toString();
    }

    private static Refusal telling(Refusal refusal, String member, @Nullable Quantity quantity) {
        return quantity == null ? refusal : refusal.telling(member, quantity.value());
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
