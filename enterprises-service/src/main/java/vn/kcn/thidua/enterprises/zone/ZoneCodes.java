package vn.kcn.thidua.enterprises.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.problem.Refusal;

/** Which zones there are: what other features need to know of them. */
@ApplicationScoped
public class ZoneCodes {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    EntityManager entities;

    /** All of them at once: an import asks once for a chunk of rows. */
    public Known known() {
        return new Known(entities.createQuery("select id, code from Zone", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /** By zone; a zone of which it is not recorded is absent. */
    public Map<String, String> administrativeUnits() {
        return entities.createQuery(
                        "select code, administrativeUnit from Zone where administrativeUnit is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Refuses the first that there is not; who names none asks nothing. */
    public void require(Collection<ZoneCode> codes) {
        if (!codes.isEmpty()) {
            codes.forEach(known()::require);
        }
    }

    /** @param written as it stands in a path: what is no code at all names no zone either */
    public ZoneCode existing(String written) {
        if (!known().codes().contains(written)) {
            throw Refusal.notFound("zone-not-found", Map.of("code", written));
        }
        return new ZoneCode(written);
    }

    /**
     * The zones of one moment.
     *
     * @param byId their codes
     */
    public record Known(Map<UUID, String> byId) {

        public Set<String> codes() {
            return new TreeSet<>(byId.values());
        }

        public void require(ZoneCode code) {
            if (!byId.containsValue(code.text())) {
                throw unknown(code.text());
            }
        }

        /** @param written the code of a zone, or the id of one of these */
        public ZoneCode named(String written) {
            if (!ID.matcher(written).matches()) {
                return ZoneCode.of(written);
            }
            String code = byId.get(UUID.fromString(written));
            if (code == null) {
                throw unknown(written);
            }
            return new ZoneCode(code);
        }

        private Refusal unknown(String written) {
            return Refusal.rule("unknown-zone", Map.of("zone", written, "known", codes()))
                    .at("/zone");
        }
    }
}
