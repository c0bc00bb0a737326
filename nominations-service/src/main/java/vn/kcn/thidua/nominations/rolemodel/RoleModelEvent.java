package vn.kcn.thidua.nominations.rolemodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a story: contracts/events/role-model.v1.schema.json. */
record RoleModelEvent(
        UUID id,
        long version,
        String title,
        String summary,
        String story,
        List<String> awards,
        @Nullable LocalDate consentedOn,
        RoleModelState state,
        @Nullable LocalDate publishedOn,
        @Nullable String withdrawal) {

    static final String TOPIC = "nominations.role-model";
    static final String DRAFTED = "vn.kcn.thidua.role-model.drafted.v1";
    static final String REVISED = "vn.kcn.thidua.role-model.revised.v1";
    static final String PUBLISHED = "vn.kcn.thidua.role-model.published.v1";
    static final String WITHDRAWN = "vn.kcn.thidua.role-model.withdrawn.v1";

    static RoleModelEvent of(RoleModel model) {
        return new RoleModelEvent(
                model.id(),
                model.version(),
                model.title,
                model.summary,
                model.story,
                List.copyOf(model.awards),
                model.consentedOn,
                model.state,
                model.publishedOn,
                model.withdrawal);
    }
}
