package vn.kcn.thidua.nominations.conflict;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.nomination.Recusal;
import vn.kcn.thidua.nominations.nomination.RecusalKind;

/** A recusal as those see it who look after them. */
@Schema(name = "Recusal")
record RecusalView(
        @Schema(description = "Absent where it is found by a check and not on record") @Nullable
        UUID id,

        String member,
        RecusalKind kind,
        String reason,

        @Schema(description = "“system” where it was derived")
        String enteredBy,

        @Schema(description = "The first of two who lift it") @Nullable
        String liftProposedBy,

        @Nullable String liftedBy,
        @Nullable String liftReason) {

    static RecusalView of(Recusal recusal) {
        return new RecusalView(
                recusal.id(),
                recusal.member(),
                recusal.kind(),
                recusal.reason(),
                recusal.enteredBy(),
                recusal.liftProposedBy(),
                recusal.liftedBy(),
                recusal.liftReason());
    }

    static RecusalView derived(String member, RecusalKind kind, String reason) {
        return new RecusalView(null, member, kind, reason, "system", null, null, null);
    }
}
