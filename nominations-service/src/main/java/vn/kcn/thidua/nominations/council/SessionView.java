package vn.kcn.thidua.nominations.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

        @Nullable String chair,
        VoteMode voting,

        @Schema(description = "Share of the roster that must be there before the vote opens")
        Quorum quorum,

        @Schema(description = "Who stays away") List<String> absent,

        @Schema(description = "Places of an award, where they are limited")
        Map<String, Integer> quotas,

        @Schema(description = "What becomes of who ties where the places end")
        QuotaCut quotaCut,

        @Schema(description = "How such a tie is broken, step by step")
        List<TieBreak> tieBreaks,

        @Schema(description = "SHA-256 of the lot's seed, shown before anybody votes") @Nullable
        String lotCommitment,

        @Schema(description = "The seed itself, from the close on") @Nullable
        String lotSeed,

        @Schema(description = "Cases of the agenda from which the reader is recused; they are in no list and no count")
        int recusedFrom,

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
            TallyView tally,

            @Schema(description = "Where its award has a quota: how it got or lost its place") @Nullable
            PlacedBy placedBy,

            @Schema(description = "Where its award has a quota: what the appraisal gave") @Nullable
            BigDecimal score) {}

    /** @param hidden cases that do not exist for who looks */
    static SessionView of(CouncilSession session, Set<UUID> hidden, Map<UUID, Integer> ballotsCast) {
        String seed = session.lotSeed;
        return new SessionView(
                session.id(),
                session.version(),
                session.movement,
                session.name,
                session.heldOn,
                session.state,
                List.copyOf(session.members),
                session.members.size() < FEWEST_FOR_SECRECY,
                session.chair,
                session.voting,
                session.quorum,
                session.absent.stream().sorted().toList(),
                Map.copyOf(session.quotas),
                session.ties.cut,
                List.copyOf(session.ties.chain),
                seed == null ? null : Placing.sha256(seed),
                session.state == SessionState.CLOSED ? seed : null,
                hidden.size(),
                session.cases.stream()
                        .filter(open -> !hidden.contains(open.nomination()))
                        .map(open -> new Case(
                                open.nomination(),
                                open.award(),
                                ballotsCast.getOrDefault(open.nomination(), 0),
                                TallyView.of(open.tally()),
                                open.placedBy(),
                                open.score()))
                        .toList());
    }
}
