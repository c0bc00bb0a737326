package vn.kcn.thidua.enterprises.lot;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LotPatch", description = "What may be revised of a lot; without `lessee` it is free")
record LotFields(
        @Nullable @Size(max = 40) @Schema(description = "Phase of the zone", examples = "1")
        String phase,

        @NotNull Hectares areaHa,
        @Nullable TaxCode lessee,
        @Nullable LocalDate leasedFrom,

        @Nullable @Schema(description = "First day on which the lease is over; open when absent")
        LocalDate leasedUntil) {

    LotFields requirePossible(Today today) {
        if (areaHa.value().signum() == 0) {
            throw Refusal.rule("lot-without-area", Map.of()).at("/areaHa");
        }
        if ((lessee == null) != (leasedFrom == null)) {
            throw Refusal.rule("lease-incomplete", Map.of()).at(lessee == null ? "/lessee" : "/leasedFrom");
        }
        if (leasedFrom != null) {
            today.requireHappened(leasedFrom, "/leasedFrom");
        }
        if (leasedUntil != null && (leasedFrom == null || !leasedUntil.isAfter(leasedFrom))) {
            throw Refusal.rule("lease-ends-before-it-begins", Map.of("until", leasedUntil))
                    .at("/leasedUntil");
        }
        return this;
    }
}
