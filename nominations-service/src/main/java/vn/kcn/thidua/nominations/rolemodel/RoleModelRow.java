package vn.kcn.thidua.nominations.rolemodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A story in a list. */
@Schema(name = "RoleModelRow")
record RoleModelRow(
        UUID id,
        String title,
        String summary,
        RoleModelState state,
        @Nullable LocalDate publishedOn,
        List<String> awards) {

    static RoleModelRow of(RoleModel model) {
        return new RoleModelRow(
                model.id(), model.title, model.summary, model.state, model.publishedOn, List.copyOf(model.awards));
    }
}
