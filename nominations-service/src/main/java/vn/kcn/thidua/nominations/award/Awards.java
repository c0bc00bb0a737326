package vn.kcn.thidua.nominations.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The register of awards. */
@ApplicationScoped
class Awards implements PanacheRepositoryBase<Award, UUID> {

    /** What a list is narrowed to; null = not narrowed. */
    record Filter(
            @Nullable String movement,
            @Nullable String taxCode,
            @Nullable String award,
            @Nullable Integer year,
            @Nullable String person) {}

    Award byCode(String typed) {
        return VerificationCode.read(typed)
                .flatMap(code -> find("code", code.text()).<Award>firstResultOptional())
                .orElseThrow(() -> Refusal.notFound("unknown-award-code", Map.of("code", typed)));
    }

    List<Award> of(Decision decision) {
        return list("decision = ?1 order by id", decision.id());
    }

    /** In the order they were granted. */
    List<Award> list(Filter filter, List<String> after, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Map<String, Object> values = new HashMap<>();
        values.put("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.getFirst()));
        narrow(where, values, "movement", filter.movement());
        narrow(where, values, "taxCode", filter.taxCode());
        narrow(where, values, "award", filter.award());
        narrow(where, values, "year", filter.year());
        if (filter.person() != null) {
            where.append(" and lower(recipientName) = lower(:person)");
            values.put("person", filter.person().strip());
        }
        return find(where + " order by id", values).page(0, limit).list();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }
}
