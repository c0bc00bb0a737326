package vn.kcn.thidua.nominations.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.movement.Movement;
import vn.kcn.thidua.nominations.regime.AwardType;

/** The live nominations of those whom a chunk of rows nominates, those of its own earlier rows among them. */
final class NominatedBefore {

    static final NominatedBefore NOBODY = new NominatedBefore(List.of(), Set.of());

    private final Map<String, List<Nomination>> byNominee = new HashMap<>();
    private final Set<UUID> hidden;

    /** @param hidden which of them do not exist for who sends the rows: named as the one there is, and never touched */
    NominatedBefore(Collection<Nomination> live, Set<UUID> hidden) {
        this.hidden = hidden;
        live.forEach(this::add);
    }

    void add(Nomination nomination) {
        byNominee
                .computeIfAbsent(key(nomination.movement(), nomination.nominee()), any -> new ArrayList<>())
                .add(nomination);
    }

    /** The one that the row is about again; refused where another one already honours the same achievement. */
    @Nullable
    Nomination first(Movement movement, AwardType award, Nominee nominee) {
        Nomination same = null;
        for (Nomination live : byNominee.getOrDefault(key(movement.code(), nominee), List.of())) {
            boolean isSame = live.award.equals(award.code());
            if (isSame && !hidden.contains(live.id())) {
                same = live;
            } else if (isSame || movement.isThematic()) {
                throw Nominations.alreadyNominated(live.id());
            }
        }
        return same;
    }

    private static String key(String movement, Nominee nominee) {
        return movement + "\n" + nominee.key();
    }
}
