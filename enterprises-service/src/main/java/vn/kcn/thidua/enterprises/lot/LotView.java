package vn.kcn.thidua.enterprises.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;

@Schema(name = "Lot")
record LotView(
        UUID id,
        long version,
        String zone,
        String code,
        @Nullable String phase,
        Hectares areaHa,

        @Schema(description = "Today, or on the day asked for")
        LotState state,

        @Nullable TaxCode lessee,
        @Nullable LocalDate leasedFrom,
        @Nullable LocalDate leasedUntil) {

    static LotView of(Lot lot, LocalDate day) {
        LotFields fields = lot.fields();
        return new LotView(
                lot.id(),
                lot.version(),
                lot.zone(),
                lot.code(),
                fields.phase(),
                fields.areaHa(),
                lot.stateOn(day),
                fields.lessee(),
                fields.leasedFrom(),
                fields.leasedUntil());
    }

    @Schema(name = "LotPage", description = "A page of lots; `next` is absent on the last one")
    record Page(
            List<LotView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
