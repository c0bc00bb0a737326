package vn.kcn.thidua.nominations.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.enterpriseview.KnownEnterprises;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Recusal;
import vn.kcn.thidua.nominations.nomination.RecusalKind;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** Conflicts of interest: declared by people, derived from what is known of them, lifted by somebody else. */
@ApplicationScoped
@Transactional
public class Recusing {

    @Inject
    Recusals recusals;

    @Inject
    CouncilPersons persons;

    @Inject
    Nominations nominations;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Of every member in every case; what is on record already stays. */
    public void derive(List<UUID> cases, List<String> roster) {
        Map<String, CouncilPerson> known = persons.named(roster);
        for (UUID id : cases) {
            Nomination nomination = nominations.named(id, "");
            Set<String> group = groupOf(nomination);
            for (String member : roster) {
                CouncilPerson person = known.getOrDefault(member, CouncilPerson.unknown(member));
                person.conflictsWith(nomination, group)
                        .forEach((kind, reason) -> enter(id, member, kind, reason, "system"));
            }
        }
    }

    /** Before somebody is put on a roster: what would keep him from this case. */
    List<RecusalView> check(UUID id, String member) {
        return conflicts(visible(id), member).entrySet().stream()
                .map(found -> RecusalView.derived(member, found.getKey(), found.getValue()))
                .toList();
    }

    /** Before somebody is given a part in a case: refused with what would keep him from it, or keeps him already. */
    public void requireFree(Nomination nomination, String member, String pointer) {
        Set<RecusalKind> found = new TreeSet<>(conflicts(nomination, member).keySet());
        recusals.of(nomination.id()).stream()
                .filter(recusal -> recusal.member().equals(member) && recusal.liftedBy() == null)
                .forEach(recusal -> found.add(recusal.kind()));
        if (!found.isEmpty()) {
            throw Refusal.rule("conflict-of-interest", Map.of("member", member, "kinds", found))
                    .at(pointer);
        }
    }

    private Map<RecusalKind, String> conflicts(Nomination nomination, String member) {
        return persons.named(List.of(member))
                .getOrDefault(member, CouncilPerson.unknown(member))
                .conflictsWith(nomination, groupOf(nomination));
    }

    RecusalView declare(UUID id, NewRecusal wanted) {
        String member = wanted.member() == null ? actor.name() : wanted.member();
        if (!member.equals(actor.name()) && !actor.has(Roles.SECRETARY)) {
            throw Refusal.forbidden("foreign-subject", Map.of("subject", member));
        }
        visible(id);
        if (hasVoted(id, member)) {
            // a secret ballot cannot be taken out again: the session has to be cancelled, or the vote repeated
            throw Refusal.conflict("voted-before-recusal", Map.of("nomination", id, "member", member));
        }
        if (recusals.contains(id, member, RecusalKind.DECLARED)) {
            throw Refusal.conflict("already-recused", Map.of("nomination", id, "member", member));
        }
        return RecusalView.of(
                enter(id, member, RecusalKind.DECLARED, wanted.reason().strip(), actor.name()));
    }

    RecusalView proposeLifting(UUID nomination, UUID id, Lifting lifting) {
        Recusal recusal = seen(nomination, id);
        recusal.proposeLifting(actor.name(), lifting.reason());
        return recorded(recusal, "vn.kcn.thidua.recusal.lifting-proposed.v1");
    }

    RecusalView lift(UUID nomination, UUID id) {
        Recusal recusal = seen(nomination, id);
        recusal.lift(actor.name());
        return recorded(recusal, "vn.kcn.thidua.recusal.lifted.v1");
    }

    /** Who is recused from the case may see his own recusal alone. */
    private Recusal seen(UUID nomination, UUID id) {
        return recusals.findByIdOptional(id)
                .filter(found -> found.nomination().equals(nomination))
                .filter(found -> !recusals.hides(actor.name(), nomination)
                        || found.member().equals(actor.name()))
                .orElseThrow(() -> Refusal.notFound("unknown-recusal", Map.of("recusal", id)));
    }

    private RecusalView recorded(Recusal recusal, String type) {
        RecusalView view = RecusalView.of(recusal);
        trail.record(type, recusal.id(), view);
        return view;
    }

    List<RecusalView> list(UUID id) {
        visible(id);
        return recusals.of(id).stream().map(RecusalView::of).toList();
    }

    private Set<String> groupOf(Nomination nomination) {
        String taxCode = nomination.nominee().taxCode();
        return taxCode == null ? Set.of() : enterprises.groupOf(taxCode);
    }

    private Nomination visible(UUID id) {
        return nominations
                .findByIdOptional(id)
                .filter(found -> !recusals.hides(actor.name(), id))
                .orElseThrow(() -> Refusal.notFound("unknown-nomination", Map.of("nomination", id)));
    }

    private Recusal enter(UUID id, String member, RecusalKind kind, String reason, String by) {
        Recusal recusal = new Recusal(id, member, kind, reason, by, clock.instant());
        if (!recusals.contains(id, member, kind)) {
            recusals.persist(recusal);
            trail.record("vn.kcn.thidua.recusal.entered.v1", recusal.id(), RecusalView.of(recusal));
        }
        return recusal;
    }

    /** In any session: votes are the council's, and all that is asked here is whether there is one. */
    private boolean hasVoted(UUID nomination, String member) {
        Object found = entities.createNativeQuery(
                        "select count(*) from council_turnout where nomination = :nomination and member = :member")
                .setParameter("nomination", nomination)
                .setParameter("member", member)
                .getSingleResult();
        return ((Number) found).intValue() > 0;
    }
}
