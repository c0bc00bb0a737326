package vn.kcn.thidua.nominations.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Something open against an enterprise or a nominee, until it is released. */
@Entity
@Table(name = "award_hold")
class Hold extends Aggregate {

    @Column(name = "tax_code")
    @Nullable
    String taxCode;

    @Column(name = "nominee_key")
    @Nullable
    String nomineeKey;

    @Enumerated(EnumType.STRING)
    HoldKind kind;

    String reason;
    String source;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "released_at")
    @Nullable
    Instant releasedAt;

    @Column(name = "release_reason")
    @Nullable
    String releaseReason;

    protected Hold() {}

    static Hold on(@Nullable String taxCode, @Nullable String nomineeKey, NewHold wanted, Instant at) {
        if ((taxCode == null) == (nomineeKey == null)) {
            throw Refusal.rule("one-held", Map.of()).at("/taxCode");
        }
        Hold hold = new Hold();
        hold.taxCode = taxCode;
        hold.nomineeKey = nomineeKey;
        hold.kind = wanted.kind();
        hold.reason = wanted.reason().strip();
        hold.source = wanted.source().strip();
        hold.enteredAt = at;
        return hold;
    }

    void release(String why, Instant at) {
        if (releasedAt != null) {
            throw Refusal.conflict("hold-released", Map.of("hold", id()));
        }
        releasedAt = at;
        releaseReason = why.strip();
    }
}
