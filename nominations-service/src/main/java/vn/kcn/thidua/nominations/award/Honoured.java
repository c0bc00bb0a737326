package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** The nominations that a decision or recommendation names: each once, and none from which its signer is recused. */
@ApplicationScoped
class Honoured {

    @Inject
    Nominations nominations;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    List<Nomination> named(List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        List<Nomination> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String pointer = "/nominations/" + i;
            if (!seen.add(ids.get(i))) {
                throw Refusal.rule("named-twice", Map.of("value", ids.get(i))).at(pointer);
            }
            found.add(named(ids.get(i), pointer));
        }
        return found;
    }

    Nomination named(UUID id, String pointer) {
        if (recusals.hides(actor.name(), id)) {
            throw Refusal.rule("unknown-nomination", Map.of("nomination", id)).at(pointer);
        }
        return nominations.named(id, pointer);
    }
}
