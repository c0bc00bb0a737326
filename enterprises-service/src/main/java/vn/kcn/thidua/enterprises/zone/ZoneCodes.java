package vn.kcn.thidua.enterprises.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.problem.Refusal;

/** Which zones there are: what other features need to know of them. */
@ApplicationScoped
public class ZoneCodes {

    @Inject
    EntityManager entities;

    /** All of them at once: an import asks once for a chunk of rows. */
    public Known known() {
        Set<String> codes = new TreeSet<>(
                entities.createQuery("select code from Zone", String.class).getResultList());
        return new Known(codes);
    }

    /** By zone; a zone of which it is not recorded is absent. */
    public Map<String, String> administrativeUnits() {
        return entities.createQuery(
                        "select code, administrativeUnit from Zone where administrativeUnit is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** @param written as it stands in a path: what is no code at all names no zone either */
    public ZoneCode existing(String written) {
        if (!known().codes().contains(written)) {
            throw Refusal.notFound("zone-not-found", Map.of("code", written));
        }
        return new ZoneCode(written);
    }

    /** The zones of one moment. */
    public record Known(Set<String> codes) {

        public void require(ZoneCode code) {
            if (!codes.contains(code.text())) {
                throw Refusal.rule("unknown-zone", Map.of("zone", code, "known", codes))
                        .at("/zone");
            }
        }
    }
}
