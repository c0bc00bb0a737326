package vn.kcn.thidua.enterprises.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.model.Aggregate;

/** A lot of a zone (lô đất). */
@Entity
@Table(name = "zone_lot")
class Lot extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String zone;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column
    private @Nullable String phase;

    @Column(name = "area_ha", nullable = false, precision = 10, scale = 4)
    private BigDecimal areaHa;

    @Column
    private @Nullable String lessee;

    @Column(name = "leased_from")
    private @Nullable LocalDate leasedFrom;

    @Column(name = "leased_until")
    private @Nullable LocalDate leasedUntil;

    /** For Hibernate. */
    protected Lot() {}

    Lot(ZoneCode zone, LotCode code, LotFields fields, Today today) {
        this.zone = zone.text();
        this.code = code.text();
        describe(fields.requirePossible(today));
    }

    /** Answers whether anything changed: a revision that says the same tells nobody anything. */
    boolean revise(LotFields revised, Today today) {
        if (revised.equals(fields())) {
            return false;
        }
        describe(revised.requirePossible(today));
        return true;
    }

    private void describe(LotFields fields) {
        phase = fields.phase();
        areaHa = fields.areaHa().value();
        lessee = fields.lessee() == null ? null : fields.lessee().digits();
        leasedFrom = fields.leasedFrom();
        leasedUntil = fields.leasedUntil();
    }

    LotFields fields() {
        return new LotFields(
                phase, new Hectares(areaHa), lessee == null ? null : new TaxCode(lessee), leasedFrom, leasedUntil);
    }

    /** On a day: a lease that is over leaves the lot free. */
    LotState stateOn(LocalDate day) {
        boolean isLeased =
                leasedFrom != null && !leasedFrom.isAfter(day) && (leasedUntil == null || leasedUntil.isAfter(day));
        return isLeased ? LotState.LEASED : LotState.FREE;
    }

    String zone() {
        return zone;
    }

    String code() {
        return code;
    }
}
