package vn.kcn.thidua.nominations.rolemodel;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** How far a story has come. */
@Schema(name = "RoleModelState")
enum RoleModelState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    private static final Map<RoleModelState, Map<String, RoleModelState>> NEXT = Map.of(
            DRAFT, Map.of("revise", DRAFT, "publish", PUBLISHED),
            PUBLISHED, Map.of("withdraw", WITHDRAWN),
            WITHDRAWN, Map.of());

    RoleModelState after(String command) {
        Map<String, RoleModelState> next = NEXT.getOrDefault(this, Map.of());
        RoleModelState state = next.get(command);
        if (state == null) {
            List<String> allowed = next.keySet().stream().sorted().toList();
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed))
                    .telling("allowed", allowed);
        }
        return state;
    }
}
