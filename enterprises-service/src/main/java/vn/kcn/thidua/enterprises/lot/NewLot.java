package vn.kcn.thidua.enterprises.lot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.zone.LotCode;

record NewLot(
        @NotNull LotCode code,

        @Nullable @Size(max = 40) @Schema(description = "Phase of the zone", examples = "1")
        String phase,

        @NotNull Hectares areaHa,
        @Nullable TaxCode lessee,
        @Nullable LocalDate leasedFrom,
        @Nullable LocalDate leasedUntil) {

    LotFields fields() {
        return new LotFields(phase, areaHa, lessee, leasedFrom, leasedUntil);
    }
}
