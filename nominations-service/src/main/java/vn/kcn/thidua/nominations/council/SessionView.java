package vn.kcn.thidua.nominations.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as the API shows it. */
@Schema(name = "CouncilSession")
record SessionView(
        UUID id,
        long version,
        String movement,
        String name,
        LocalDate heldOn,
        SessionState state,
        List<String> members,

        @Schema(description = "A council this small cannot vote in secret: the tally tells each member's choice")
        boolean tooSmallForSecrecy,

        List<Case> cases) {

    /** Below this a tally says too much (a convention, not a rule of law). */
    private static final int FEWEST_FOR_SECRECY = 5;

    /** One nomination before the council. */
    @Schema(name = "CouncilCase")
    record Case(
            UUID nomination,
            String award,

            @Schema(description = "How many members have voted")
            int ballotsCast,

            @Schema(description = "Absent until the session is closed") @Nullable
            TallyView tally) {}

    static SessionView of(CouncilSession session, ToIntFunction<CouncilCase> ballotsCast) {
        return new SessionView(
                session.id(),
                session.version(),
                session.movement,
                session.name,
                session.heldOn,
                session.state,
                List.copyOf(session.members),
                session.members.size() < FEWEST_FOR_SECRECY,
                session.cases.stream()
                        .map(open -> new Case(
                                open.nomination(),
                                open.award(),
                                ballotsCast.applyAsInt(open),
                                TallyView.of(open.tally())))
                        .toList());
    }
}
