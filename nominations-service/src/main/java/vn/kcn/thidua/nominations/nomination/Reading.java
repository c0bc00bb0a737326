package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** Who may see which nomination: what one may not see does not exist for him. */
@ApplicationScoped
@Transactional
public class Reading {

    private static final Set<Stage> BEFORE_A_COUNCIL = Set.of(
            Stage.COUNCIL,
            Stage.PASSED,
            Stage.REJECTED,
            Stage.AWARDED,
            Stage.RECOMMENDED,
            Stage.HIGHER_AWARDED,
            Stage.HIGHER_REJECTED,
            Stage.PUBLISHED,
            Stage.CORRECTED,
            Stage.REVOKED);
    private static final List<String> SEE_ALL = List.of(Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR);

    @Inject
    Nominations nominations;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    NominationView read(UUID id) {
        return NominationView.of(get(id));
    }

    List<NominationRow> list(@Nullable String movement, @Nullable Stage stage, Seek seek) {
        String own = isBound() ? actor.binding().orElse("") : null;
        Set<Stage> among = isBound() || seesAll() ? null : BEFORE_A_COUNCIL;
        return nominations.list(new Nominations.Filter(movement, stage, own, among, actor.name()), seek).stream()
                .map(NominationRow::of)
                .toList();
    }

    public Nomination get(UUID id) {
        return nominations
                .findByIdOptional(id)
                .filter(this::isVisible)
                .filter(nomination -> !recusals.hides(actor.name(), id))
                .orElseThrow(() -> Refusal.notFound("unknown-nomination", Map.of("nomination", id)));
    }

    private boolean isVisible(Nomination nomination) {
        if (isBound()) {
            String taxCode = nomination.nominee.taxCode();
            return taxCode != null && actor.mayActFor(taxCode);
        }
        return seesAll() || BEFORE_A_COUNCIL.contains(nomination.stage);
    }

    private boolean isBound() {
        return actor.has(Roles.ENTERPRISE) || actor.binding().isPresent();
    }

    private boolean seesAll() {
        return SEE_ALL.stream().anyMatch(actor::has);
    }
}
