package vn.kcn.thidua.indicators.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.model.Aggregate;

/** Nhắc nộp báo cáo: sent once, and never changed. */
@Entity
@Table(name = "report_reminder")
class Reminder extends Aggregate {

    static final String TOPIC = "indicators.report-reminder";

    @Column(nullable = false, updatable = false)
    private FormCode form;

    @Column(nullable = false, updatable = false)
    private Period period;

    @Column(name = "tax_code", nullable = false, updatable = false)
    private TaxCode taxCode;

    @Column(nullable = false, updatable = false)
    private String step;

    @Column(name = "step_days", nullable = false, updatable = false)
    private int stepDays;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "reminded_at", nullable = false, updatable = false)
    private Instant remindedAt;

    protected Reminder() {}

    Reminder(FormCode form, Period period, TaxCode taxCode, Step step, LocalDate due, Instant at) {
        this.form = form;
        this.period = period;
        this.taxCode = taxCode;
        this.step = step.name();
        this.stepDays = step.days();
        this.due = due;
        this.remindedAt = at;
    }

    /** The event's body. */
    record Told(
            UUID id,
            long version,
            FormCode form,
            Period period,
            TaxCode taxCode,
            String step,
            LocalDate due,
            Instant at) {

        static Told of(Reminder reminder) {
            return new Told(
                    reminder.id(),
                    reminder.version(),
                    reminder.form,
                    reminder.period,
                    reminder.taxCode,
                    reminder.step,
                    reminder.due,
                    reminder.remindedAt);
        }
    }

    String eventType() {
        return stepDays > 0
                ? "vn.kcn.thidua.report.overdue.v1"
                : stepDays == 0 ? "vn.kcn.thidua.report.due.v1" : "vn.kcn.thidua.report.due-soon.v1";
    }
}
