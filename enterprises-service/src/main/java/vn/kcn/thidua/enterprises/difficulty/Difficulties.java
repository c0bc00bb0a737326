package vn.kcn.thidua.enterprises.difficulty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Difficulties implements PanacheRepositoryBase<Difficulty, UUID> {

    /** What a list is narrowed to; null = not narrowed. */
    record Filter(
            @Nullable String taxCode,
            @Nullable String zone,
            @Nullable String category,
            @Nullable DifficultyState state,
            @Nullable String department,
            @Nullable LocalDate overdueOn) {}

    private static final String FIGURES = """
            select zone, category, state, count(*),
                   count(*) filter (where state in ('RAISED', 'ASSIGNED') and due_on < :today),
                   round(avg(answered_in), 1)
            from difficulty group by grouping sets ((), (zone), (category), (state)) order by 1, 2, 3
            """;

    /** With its history: what one looks at or changes. */
    Difficulty get(UUID id) {
        return find("from Difficulty d left join fetch d.steps where d.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-difficulty", Map.of("id", id));
    }

    /** All of one enterprise, with their histories. */
    List<Difficulty> of(String taxCode) {
        return list("select distinct d from Difficulty d left join fetch d.steps where d.taxCode = ?1", taxCode);
    }

    /** In the order in which they were raised. */
    List<Difficulty> list(Filter filter, Seek seek) {
        StringBuilder where = new StringBuilder("id " + seek.beyond() + " :key");
        Map<String, Object> values = new HashMap<>();
        values.put("key", seek.id());
        narrow(where, values, "taxCode", filter.taxCode());
        narrow(where, values, "zone", filter.zone());
        narrow(where, values, "category", filter.category());
        narrow(where, values, "state", filter.state());
        narrow(where, values, "department", filter.department());
        if (filter.overdueOn() != null) {
            where.append(" and state in (RAISED, ASSIGNED) and dueOn < :overdueOn");
            values.put("overdueOn", filter.overdueOn());
        }
        return find(where + " order by id " + seek.order(), values)
                .page(0, seek.limit())
                .list();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    Figures figures(LocalDate today) {
        return Figures.of((List<Object[]>) getEntityManager()
                .createNativeQuery(FIGURES, Object[].class)
                .setParameter("today", today)
                .getResultList());
    }
}
