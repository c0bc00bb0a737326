package vn.kcn.thidua.indicators.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Báo cáo tháng: one enterprise's figures for one month. */
@Entity
@Table(name = "report")
class Report extends Aggregate {

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

    @ElementCollection
    @CollectionTable(name = "report_value", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "value", nullable = false)
    @BatchSize(size = 200)
    private Map<IndicatorCode, Quantity> values = new HashMap<>();

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    protected Report() {}

    Report(TaxCode taxCode, Period period) {
        this.taxCode = taxCode;
        this.period = period;
        this.begins = period.from();
        this.ends = period.until();
    }

    /** The same figures where they stand already change nothing, even when approved. */
    boolean wouldChangeBy(Command command, Map<IndicatorCode, Quantity> filed) {
        return !(values.equals(filed) && (state == ReportState.APPROVED || state == state.after(command)));
    }

    /**
     * The figures as a whole, in place of those before: kept back as a draft ({@link Command#save}) or handed in.
     *
     * @return each figure that changed
     */
    List<ValueChange> fill(Command command, Map<IndicatorCode, Quantity> filed, Signature who) {
        requireOpen();
        if (command == Command.SUBMIT && filed.isEmpty()) {
            throw Refusal.rule("report-empty", Map.of()).at("/values");
        }
        moveTo(command);
        if (command == Command.SUBMIT) {
            submittedBy = who.by();
            submittedAt = who.at();
            returnReason = null;
        }
        List<ValueChange> changes = changesTo(filed);
        changes.forEach(this::make);
        return changes;
    }

    /** An approved report is reopened before its figures change. */
    void requireOpen() {
        if (state == ReportState.APPROVED) {
            throw Refusal.conflict("report-approved", Map.of("taxCode", taxCode, "period", period));
        }
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

    private void make(ValueChange change) {
        if (change.value() == null) {
            values.remove(change.indicator());
        } else {
            values.put(change.indicator(), change.value());
        }
    }

    void approve(Signature who) {
        moveTo(Command.APPROVE);
        approvedBy = who.by();
        approvedAt = who.at();
    }

    /** @return whether it was approved, so that its figures no longer count */
    boolean sendBack(String reason) {
        boolean counted = state == ReportState.APPROVED;
        moveTo(Command.RETURN);
        approvedBy = null;
        approvedAt = null;
        returnReason = reason;
        return counted;
    }

    private void moveTo(Command command) {
        state = state.after(command);
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
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
