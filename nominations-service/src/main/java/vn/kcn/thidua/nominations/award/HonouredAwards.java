package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** The awards that a decision is about, with their nominations; without those that do not exist for who reads. */
@ApplicationScoped
class HonouredAwards {

    @Inject
    Awards awards;

    @Inject
    Nominations nominations;

    @Inject
    Movements movements;

    @Inject
    AwardTypes types;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    /** In the order of the decision. */
    Map<Award, Nomination> by(Decision decision) {
        return visible(
                switch (decision.kind) {
                    case GRANT -> awards.of(decision);
                    case REVOCATION ->
                        awards.list("revokedBy = ?1 and decision = ?2", decision.number, decision.amends);
                    case CORRECTION ->
                        awards.list("correctedBy = ?1 and decision = ?2", decision.number, decision.amends);
                });
    }

    Map<Award, Nomination> visible(List<Award> about) {
        Map<UUID, Nomination> found = nominations(
                        about.stream().map(award -> award.nomination).toList())
                .stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
        Map<Award, Nomination> visible = new LinkedHashMap<>();
        for (Award award : about) {
            Nomination nomination = found.get(award.nomination);
            if (nomination != null) {
                visible.put(award, nomination);
            }
        }
        return visible;
    }

    /** In the order of the ids, and without those that do not exist for who reads. */
    List<Nomination> nominations(List<UUID> ids) {
        Set<UUID> hidden = recusals.hidden(actor.name(), ids);
        Map<UUID, Nomination> found =
                nominations.stream("id in ?1", ids).collect(Collectors.toMap(Nomination::id, Function.identity()));
        return ids.stream()
                .filter(id -> !hidden.contains(id))
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    AwardType type(Nomination nomination) {
        return types.get(nomination.regime(), nomination.awardCode());
    }

    /** Their names by their codes. */
    Map<String, String> movements(Collection<Nomination> among) {
        return among.stream()
                .map(Nomination::movement)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> movements.named(code).nameVi(), (one, same) -> one, TreeMap::new));
    }
}
