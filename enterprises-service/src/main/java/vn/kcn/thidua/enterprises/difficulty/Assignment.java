package vn.kcn.thidua.enterprises.difficulty;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Prose;
import vn.kcn.thidua.kit.problem.Refusal;

/** To one of the board's departments, or to the agency that is competent. */
@Schema(name = "DifficultyAssignment")
record Assignment(
        @Nullable @Schema(description = "Code of a department", examples = "LABOUR")
        String department,

        @Nullable @Schema(description = "Name of the competent agency", examples = "Chi cục Thuế khu vực (minh họa)")
        Line agency,

        @Nullable Prose note) {

    void requireOne() {
        if ((department == null) == (agency == null)) {
            throw Refusal.rule("assignment-needs-one", Map.of()).at("/department");
        }
    }
}
