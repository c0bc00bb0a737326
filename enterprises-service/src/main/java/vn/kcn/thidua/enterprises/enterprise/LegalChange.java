package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Axis;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.kit.problem.Refusal;

/** From this day on the enterprise has this legal status. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LegalChange(
        @NotNull LegalStatus status,

        @NotNull @Schema(examples = "2021-06-01") LocalDate from,

        @Nullable
        @Schema(
                description = "Last announced day of a suspension. It ends nothing by itself: what follows is entered"
                        + " when it is known",
                examples = "2022-05-31")
        LocalDate announcedUntil,

        @Nullable Line reason)
        implements Axis.Entry<LegalStatus> {

    @Override
    public LegalStatus state() {
        return status;
    }

    LegalChange requireWhole() {
        boolean isSuspension = status == LegalStatus.SUSPENDED;
        if (isSuspension != (announcedUntil != null) || announcedUntil != null && !announcedUntil.isAfter(from)) {
            throw Refusal.rule("legal-status-until", Map.of("status", status, "from", from))
                    .at("/announcedUntil");
        }
        return this;
    }
}
