package vn.kcn.thidua.nominations.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The stories. */
@ApplicationScoped
class RoleModels implements PanacheRepositoryBase<RoleModel, UUID> {

    RoleModel get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-role-model", Map.of("roleModel", id));
    }

    /**
     * In the order they were written.
     *
     * @param state null = any
     * @param award code of one that they tell of; null = any
     */
    List<RoleModel> list(@Nullable RoleModelState state, @Nullable String award, List<String> after, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Map<String, Object> values = new HashMap<>();
        values.put("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.getFirst()));
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        }
        if (award != null) {
            where.append(" and :award member of awards");
            values.put("award", award);
        }
        return find(where + " order by id", values).page(0, limit).list();
    }
}
