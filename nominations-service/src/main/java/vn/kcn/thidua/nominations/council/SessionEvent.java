package vn.kcn.thidua.nominations.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a session: contracts/events/council-session.v1.schema.json. Never a ballot. */
record SessionEvent(
        UUID id,
        long version,
        String movement,
        String name,
        LocalDate heldOn,
        SessionState state,
        List<String> members,
        @Nullable String chair,
        @Nullable VoteMode voting,
        List<Case> cases) {

    static final String TOPIC = "nominations.council-session";
    static final String CALLED = "vn.kcn.thidua.council-session.called.v1";
    static final String SEATED = "vn.kcn.thidua.council-session.seated.v1";
    static final String OPENED = "vn.kcn.thidua.council-session.opened.v1";
    static final String CLOSED = "vn.kcn.thidua.council-session.closed.v1";
    static final String OVERRIDDEN = "vn.kcn.thidua.council-session.overridden.v1";
    static final String CANCELLED = "vn.kcn.thidua.council-session.cancelled.v1";

    record Case(UUID nomination, String award, @Nullable TallyView tally) {
        static Case of(CouncilCase open) {
            return new Case(open.nomination(), open.award(), TallyView.of(open.tally()));
        }
    }

    static SessionEvent of(CouncilSession session) {
        return new SessionEvent(
                session.id(),
                session.version(),
                session.movement,
                session.name,
                session.heldOn,
                session.state,
                List.copyOf(session.members),
                session.chair,
                session.voting,
                session.cases.stream().map(Case::of).toList());
    }
}
