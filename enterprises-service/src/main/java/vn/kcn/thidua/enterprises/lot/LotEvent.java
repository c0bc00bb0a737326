package vn.kcn.thidua.enterprises.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;

/** What others are told of a lot: its whole public state (contracts/events/lot.v1.schema.json). */
record LotEvent(
        UUID id,
        long version,
        String zone,
        String code,
        @Nullable String phase,
        BigDecimal areaHa,
        @Nullable TaxCode lessee,
        @Nullable LocalDate leasedFrom,
        @Nullable LocalDate leasedUntil) {

    static final String TOPIC = "enterprises.lot";
    static final String RECORDED = "vn.kcn.thidua.lot.recorded.v1";
    static final String UPDATED = "vn.kcn.thidua.lot.updated.v1";

    static LotEvent of(Lot lot) {
        LotFields fields = lot.fields();
        return new LotEvent(
                lot.id(),
                lot.version(),
                lot.zone(),
                lot.code(),
                fields.phase(),
                fields.areaHa().value(),
                fields.lessee(),
                fields.leasedFrom(),
                fields.leasedUntil());
    }
}
