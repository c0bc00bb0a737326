package vn.kcn.thidua.indicators.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Báo cáo: one enterprise's figures for one period of one form. */
@Entity
@Table(name = "report")
class Report extends Aggregate {

    @Column(nullable = false, updatable = false)
    private FormCode form;

    @Column(name = "tax_code", nullable = false, updatable = false)
    private TaxCode taxCode;

    @Column(nullable = false, updatable = false)
    private Period period;

    @Column(nullable = false, updatable = false)
    private LocalDate begins;

    @Column(nullable = false, updatable = false)
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state = ReportState.DRAFT;

    /** Of approval, as the form had it when the report was last filed. */
    @Column(nullable = false)
    private int levels;

    @Column(name = "figures", nullable = false, columnDefinition = "jsonb")
    @Convert(converter = FiguresColumn.class)
    @ColumnTransformer(read = "figures::text", write = "cast(? as jsonb)")
    private Map<IndicatorCode, Quantity> values = Map.of();

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** When it was handed in for the first time: that decides whether it was on time. */
    @Column(name = "first_submitted_at")
    private @Nullable Instant firstSubmittedAt;

    @Embedded
    private @Nullable Approval approval;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    protected Report() {}

    Report(Key key, int levels) {
        this.form = key.form();
        this.taxCode = key.taxCode();
        this.period = key.period();
        this.begins = period.from();
        this.ends = period.until();
        this.levels = levels;
    }

    /** The same figures where they stand already change nothing, even when approved. */
    boolean wouldChangeBy(Command command, Map<IndicatorCode, Quantity> filed) {
        return !(values.equals(filed) && (isApproved() || state == state.after(command, levels)));
    }

    /**
     * The figures as a whole, in place of those before: kept back as a draft ({@link Command#save}) or handed in.
     *
     * @return each figure that changed
     */
    List<ValueChange> fill(Command command, Map<IndicatorCode, Quantity> filed, int levelsNow, Signature who) {
        requireOpen();
        if (command == Command.SUBMIT && filed.isEmpty()) {
            throw Refusal.rule("report-empty", Map.of()).at("/values");
        }
        moveTo(command);
        levels = levelsNow;
        if (command == Command.SUBMIT) {
            submittedBy = who.by();
            submittedAt = who.at();
            firstSubmittedAt = Objects.requireNonNullElse(firstSubmittedAt, who.at());
            returnReason = null;
        }
        List<ValueChange> changes = changesTo(filed);
        values = new TreeMap<>(filed);
        return changes;
    }

    /** An approved report is reopened before its figures change. */
    void requireOpen() {
        if (isApproved()) {
            throw Refusal.conflict("report-approved", Map.of("taxCode", taxCode, "period", period));
        }
    }

    private boolean isApproved() {
        return state.level(levels) > 0;
    }

    private List<ValueChange> changesTo(Map<IndicatorCode, Quantity> filed) {
        List<ValueChange> changes = new ArrayList<>();
        filed.forEach((indicator, value) -> {
            Quantity before = values.get(indicator);
            if (!value.equals(before)) {
                changes.add(new ValueChange(indicator, value, before));
            }
        });
        values.forEach((indicator, before) -> {
            if (!filed.containsKey(indicator)) {
                changes.add(new ValueChange(indicator, null, before));
            }
        });
        return changes;
    }

    /**
     * By the level whose turn it is; the second one is another person (nguyên tắc hai người).
     *
     * @return whether its figures count from now on
     */
    boolean approve(Signature who) {
        ReportState approved = state.after(Command.APPROVE, levels);
        if (approval != null && approval.by().equals(who.by())) {
            throw Refusal.forbidden("approved-by-the-same", Map.of("by", who.by()));
        }
        state = approved;
        approval = new Approval(who.by(), who.at(), sha256());
        return counts();
    }

    /** To the enterprise, before the last level has approved. */
    void sendBack(String reason) {
        moveTo(Command.RETURN);
        approval = null;
        returnReason = reason;
    }

    /** @return whether its figures counted until now */
    boolean reopen(String reason) {
        boolean counted = counts();
        moveTo(Command.REOPEN);
        approval = null;
        returnReason = reason;
        return counted;
    }

    void lock() {
        moveTo(Command.LOCK);
    }

    private void moveTo(Command command) {
        state = state.after(command, levels);
    }

    boolean counts() {
        return state.counts(levels);
    }

    /** Of what stands there now, approved or not. */
    String sha256() {
        return CanonicalReport.of(key(), values).sha256();
    }

    Key key() {
        return new Key(form, taxCode, period);
    }

    FormCode form() {
        return form;
    }

    int levels() {
        return levels;
    }

    TaxCode taxCode() {
        return taxCode;
    }

    Period period() {
        return period;
    }

    ReportState state() {
        return state;
    }

    SortedMap<IndicatorCode, Quantity> values() {
        return new TreeMap<>(values);
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Approval approval() {
        return approval;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
