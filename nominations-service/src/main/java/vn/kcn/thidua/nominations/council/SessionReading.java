package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** Who may see which session, and of it which cases: those that he is recused from are on no agenda of his. */
@ApplicationScoped
@Transactional
class SessionReading {

    private static final List<String> SEE_ALL = List.of(Roles.SECRETARY, Roles.LEADER, Roles.OFFICER, Roles.AUDITOR);

    @Inject
    CouncilSessions sessions;

    @Inject
    Turnout turnout;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    SessionView read(UUID id) {
        return view(get(id));
    }

    /** A member sees the sessions whose roster names him. */
    CouncilSession get(UUID id) {
        CouncilSession session = sessions.get(id);
        if (!seesAll() && !session.members.contains(actor.name())) {
            throw CouncilSessions.unknown(id);
        }
        return session;
    }

    List<SessionRow> list(Seek seek) {
        return sessions.list(seesAll() ? null : actor.name(), seek).stream()
                .map(SessionRow::of)
                .toList();
    }

    SessionView view(CouncilSession session) {
        return SessionView.of(session, hidden(session), turnout.of(session.id()));
    }

    Set<UUID> hidden(CouncilSession session) {
        return recusals.hidden(actor.name(), session.agenda());
    }

    private boolean seesAll() {
        return SEE_ALL.stream().anyMatch(actor::has);
    }
}
