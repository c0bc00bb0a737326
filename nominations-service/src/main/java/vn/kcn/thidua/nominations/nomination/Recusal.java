package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** One reason why one person must not take part in one case, until somebody else lifts it. */
@Entity
@Table(name = "recusal")
public class Recusal extends Aggregate {

    UUID nomination;
    String member;

    @Enumerated(EnumType.STRING)
    RecusalKind kind;

    String reason;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "lift_proposed_by")
    @Nullable
    String liftProposedBy;

    @Column(name = "lifted_by")
    @Nullable
    String liftedBy;

    @Column(name = "lift_reason")
    @Nullable
    String liftReason;

    protected Recusal() {}

    public Recusal(UUID nomination, String member, RecusalKind kind, String reason, String enteredBy, Instant at) {
        this.nomination = nomination;
        this.member = member;
        this.kind = kind;
        this.reason = reason;
        this.enteredBy = enteredBy;
        this.enteredAt = at;
    }

    /** The first of two who lift it; the reason is his, and a later proposal replaces it. */
    public void proposeLifting(String by, String why) {
        requireLiftableBy(by);
        liftProposedBy = by;
        liftReason = why.strip();
    }

    /** The second, who is another person. */
    public void lift(String by) {
        requireLiftableBy(by);
        if (liftProposedBy == null) {
            throw Refusal.conflict("lifting-not-proposed", Map.of("recusal", id()));
        }
        if (by.equals(liftProposedBy)) {
            throw Refusal.forbidden("lifting-by-another", Map.of());
        }
        liftedBy = by;
    }

    /** Neither by the member, whatever his roles, nor by who entered it. */
    private void requireLiftableBy(String by) {
        if (liftedBy != null) {
            throw Refusal.conflict("recusal-lifted", Map.of("recusal", id()));
        }
        if (by.equals(member) || by.equals(enteredBy)) {
            throw Refusal.forbidden("lifting-by-another", Map.of());
        }
    }

    /** He has been told. */
    public void acknowledge(Instant at) {
        acknowledgedAt = acknowledgedAt == null ? at : acknowledgedAt;
    }

    public UUID nomination() {
        return nomination;
    }

    public String member() {
        return member;
    }

    public RecusalKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public @Nullable String liftedBy() {
        return liftedBy;
    }

    public @Nullable String liftReason() {
        return liftReason;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable String liftProposedBy() {
        return liftProposedBy;
    }
}
