package vn.kcn.thidua.enterprises.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Lots implements PanacheRepositoryBase<Lot, UUID> {

    private static final String LEASED_THAT_DAY = " and leasedFrom <= ?3 and (leasedUntil is null or leasedUntil > ?3)";
    private static final String FREE_THAT_DAY = " and (leasedFrom is null or leasedFrom > ?3 or leasedUntil <= ?3)";

    Lot byCode(ZoneCode zone, String written) {
        return find("zone = ?1 and code = ?2", zone.text(), written)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("lot-not-found", Map.of("zone", zone, "lot", written)));
    }

    boolean has(ZoneCode zone, LotCode code) {
        return count("zone = ?1 and code = ?2", zone.text(), code.text()) > 0;
    }

    /** A page by code, of those in a state on a day when one is named. */
    List<Lot> after(ZoneCode zone, @Nullable LotState state, LocalDate day, Seek seek) {
        String inZone = "zone = ?1 and code " + seek.beyond() + " ?2";
        String order = " order by code " + seek.order();
        String last = seek.key(0, "");
        var found = state == null
                ? find(inZone + order, zone.text(), last)
                : find(
                        inZone + (state == LotState.LEASED ? LEASED_THAT_DAY : FREE_THAT_DAY) + order,
                        zone.text(),
                        last,
                        day);
        return found.page(0, seek.limit()).list();
    }
}
