package vn.kcn.thidua.nominations.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ballots of one case after the close. */
@Schema(name = "BallotList")
record BallotList(
        UUID nomination,

        @Schema(description = "Receipts of all secret ballots, sorted: each voter finds his own among them")
        List<String> receipts,

        @Schema(description = "What the secret ballots say, sorted: nothing joins a choice to a receipt")
        List<Choice> choices,

        @Schema(description = "Open votes with their names; absent where the vote was secret") @Nullable
        List<OpenVote> votes,

        @Schema(description = "Hash over receipts and choices together, made at the close") @Nullable
        String seal) {

    /** An open vote, as it stood at the close. */
    @Schema(name = "OpenVote")
    record OpenVote(String member, Choice choice) {}

    static BallotList of(CouncilCase counted, List<Ballot> ballots, Map<String, Choice> open) {
        List<OpenVote> votes = new ArrayList<>();
        open.forEach((member, choice) -> votes.add(new OpenVote(member, choice)));
        return new BallotList(
                counted.nomination(),
                ballots.stream().map(Ballot::receipt).sorted().toList(),
                ballots.stream().map(Ballot::choice).sorted().toList(),
                votes.isEmpty() ? null : votes,
                counted.seal());
    }
}
