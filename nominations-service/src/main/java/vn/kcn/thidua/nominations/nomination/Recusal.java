package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

    @Column(name = "lifted_by")
    @Nullable
    String liftedBy;

    @Column(name = "lift_reason")
    @Nullable
    String liftReason;

    protected Recusal() {}

    public Recusal(UUID nomination, String member, RecusalKind kind, String reason, String enteredBy) {
        this.nomination = nomination;
        this.member = member;
        this.kind = kind;
        this.reason = reason;
        this.enteredBy = enteredBy;
    }

    /** Neither by the member, whatever his roles, nor by who entered it. */
    public void lift(String by, String why) {
        if (liftedBy != null) {
            throw Refusal.conflict("recusal-lifted", Map.of("recusal", id()));
        }
        if (by.equals(member) || by.equals(enteredBy)) {
            throw Refusal.forbidden("lifting-by-another", Map.of());
        }
        liftedBy = by;
        liftReason = why.strip();
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
}
