package vn.kcn.thidua.indicators.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Gia hạn: until when a report is taken though its period is closed, for whom, and why. It ends by itself. */
@Entity
@Table(name = "reporting_extension")
class Extension extends Aggregate {

    @Column(nullable = false, updatable = false)
    private FormCode form;

    @Column(nullable = false, updatable = false)
    private Period period;

    @Column(name = "tax_code", updatable = false)
    private @Nullable TaxCode taxCode;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "granted_by", nullable = false, updatable = false)
    private String grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected Extension() {}

    Extension(Form form, NewExtension wish, String grantedBy, Instant now) {
        if (wish.period().kind() != form.calendar().frequency()) {
            throw Refusal.malformed(
                            "period-of-another-frequency",
                            Map.of(
                                    "period",
                                    wish.period(),
                                    "frequency",
                                    form.calendar().frequency()))
                    .at("/period");
        }
        if (!wish.expiresAt().isAfter(now)) {
            throw Refusal.rule("expires-in-the-past", Map.of("expiresAt", wish.expiresAt()))
                    .at("/expiresAt");
        }
        this.form = form.code();
        this.period = wish.period();
        this.taxCode = wish.taxCode();
        this.reason = wish.reason().strip();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
        this.expiresAt = wish.expiresAt();
    }

    FormCode form() {
        return form;
    }

    Period period() {
        return period;
    }

    @Nullable
    TaxCode taxCode() {
        return taxCode;
    }

    String reason() {
        return reason;
    }

    String grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
