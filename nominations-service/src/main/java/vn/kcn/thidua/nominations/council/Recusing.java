package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
class Recusing {

    @Inject
    Recusals recusals;

    @Inject
    CouncilPersons persons;

    @Inject
    CouncilSessions sessions;

    @Inject
    Turnout turnout;

    @Inject
    Nominations nominations;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    /** Of every member in every case; what is on record already stays. */
    void derive(List<UUID> cases, List<String> roster) {
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
        Nomination nomination = visible(id);
        return persons
                .named(List.of(member))
                .getOrDefault(member, CouncilPerson.unknown(member))
                .conflictsWith(nomination, groupOf(nomination))
                .entrySet()
                .stream()
                .map(found -> RecusalView.derived(member, found.getKey(), found.getValue()))
                .toList();
    }

    RecusalView declare(UUID id, NewRecusal wanted) {
        String member = wanted.member() == null ? actor.name() : wanted.member();
        if (!member.equals(actor.name()) && !actor.has(Roles.SECRETARY)) {
            throw Refusal.forbidden("foreign-subject", Map.of("subject", member));
        }
        visible(id);
        if (sessions.hasVoted(id, member)) {
            // a secret ballot cannot be taken out again: the session has to be cancelled, or the vote repeated
            throw Refusal.conflict("voted-before-recusal", Map.of("nomination", id, "member", member));
        }
        if (recusals.contains(id, member, RecusalKind.DECLARED)) {
            throw Refusal.conflict("already-recused", Map.of("nomination", id, "member", member));
        }
        return RecusalView.of(
                enter(id, member, RecusalKind.DECLARED, wanted.reason().strip(), actor.name()));
    }

    RecusalView lift(UUID nomination, UUID id, Lifting lifting) {
        Recusal recusal = recusals.findByIdOptional(id)
                .filter(found -> found.nomination().equals(nomination))
                .filter(found -> !recusals.hides(actor.name(), nomination)
                        || found.member().equals(actor.name()))
                .orElseThrow(() -> Refusal.notFound("unknown-recusal", Map.of("recusal", id)));
        recusal.lift(actor.name(), lifting.reason());
        RecusalView view = RecusalView.of(recusal);
        trail.record("vn.kcn.thidua.recusal.lifted.v1", recusal.id(), view);
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
        Recusal recusal = new Recusal(id, member, kind, reason, by);
        if (!recusals.contains(id, member, kind)) {
            recusals.persist(recusal);
            trail.record("vn.kcn.thidua.recusal.entered.v1", recusal.id(), RecusalView.of(recusal));
        }
        return recusal;
    }
}
