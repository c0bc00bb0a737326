package vn.kcn.thidua.enterprises.zone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Zones implements PanacheRepositoryBase<Zone, UUID> {

    /** @param written as it stands in a path: what is no code at all names no zone either */
    Zone byCode(String written) {
        return (ZoneCode.isOne(written) ? find("code", written).singleResultOptional() : Optional.<Zone>empty())
                .orElseThrow(() -> Refusal.notFound("zone-not-found", Map.of("code", written)));
    }

    boolean has(ZoneCode code) {
        return count("code", code.text()) > 0;
    }

    List<Zone> after(Seek seek) {
        return find("code " + seek.beyond() + " ?1 order by code " + seek.order(), seek.key(0, ""))
                .page(0, seek.limit())
                .list();
    }
}
