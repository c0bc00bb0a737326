package vn.kcn.thidua.enterprises.environment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a procedure is; EXPIRED is never recorded: time alone makes it so. */
public enum ProcedureState {
    REQUIRED,
    SUBMITTED,
    GRANTED,
    REVOKED,
    EXPIRED;

    ProcedureState on(LocalDate day, @Nullable LocalDate expiresOn) {
        return this == GRANTED && expiresOn != null && day.isAfter(expiresOn) ? EXPIRED : this;
    }

    boolean needsDocument() {
        return this == GRANTED || this == REVOKED;
    }
}
