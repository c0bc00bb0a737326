package vn.kcn.thidua.nominations.lifecycle;

import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What may happen in each state, and the state that it leads to; everything else is refused with what is allowed.
 *
 * @param <S> states
 * @param <C> commands
 */
public record Transitions<S extends Enum<S>, C extends Enum<C>>(Map<S, Map<C, S>> next) {

    public S after(S state, C command) {
        S lands = next.getOrDefault(state, Map.of()).get(command);
        if (lands == null) {
            List<C> allowed = allowed(state);
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", state, "allowed", allowed))
                    .telling("allowed", allowed);
        }
        return lands;
    }

    public List<C> allowed(S state) {
        return next.getOrDefault(state, Map.of()).keySet().stream().sorted().toList();
    }
}
