package vn.kcn.thidua.nominations.conflict;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Recusal;
import vn.kcn.thidua.nominations.nomination.RecusalKind;

/** What a recused person is told: whose case he has no part in, and why; nothing of how the case goes. */
@Schema(name = "RecusalNotice")
record RecusalNotice(
        UUID id,
        String member,
        RecusalKind kind,
        String reason,
        @Schema(examples = "MTK-2021") String movement,
        @Schema(examples = "GIAY_KHEN") String award,
        @Schema(examples = "Công ty TNHH Ví Dụ Một") String nominee,
        Instant enteredAt,

        @Schema(description = "When the person said that he has read it") @Nullable
        Instant acknowledgedAt,

        boolean lifted) {

    static RecusalNotice of(Recusal recusal, Nomination nomination) {
        return new RecusalNotice(
                recusal.id(),
                recusal.member(),
                recusal.kind(),
                recusal.reason(),
                nomination.movement(),
                nomination.awardCode(),
                nomination.nominee().name(),
                recusal.enteredAt(),
                recusal.acknowledgedAt(),
                recusal.liftedBy() != null);
    }
}
