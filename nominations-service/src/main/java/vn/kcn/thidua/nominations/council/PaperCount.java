package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What one of the two counters found among the paper ballots of one nomination, and who had handed them in. */
@Schema(name = "PaperCount")
record PaperCount(
        @NotNull UUID nomination,
        @Min(0) int agree,
        @Min(0) int disagree,
        @Min(0) @Schema(description = "Blank or invalid") int blank,

        @NotEmpty @Size(max = 99) @Schema(description = "Members who voted on paper", examples = "[\"council1.demo\"]")
        List<@NotBlank @Size(max = 200) String> members,

        @Pattern(regexp = "^[0-9a-f]{64}$") @Schema(description = "SHA-256 of the scan of the ballots") @Nullable
        String scan) {

    /** As many ballots as people: anything else is counted again before it is entered. */
    void requireReconciled() {
        CouncilSession.requireDistinct(members, "/members");
        if (count().all() != members.size()) {
            throw Refusal.rule("paper-count-mismatch", Map.of("ballots", count().all(), "members", members.size()));
        }
    }

    Count count() {
        return new Count(agree, disagree, blank);
    }

    boolean agreesWith(PaperCount other) {
        return count().equals(other.count()) && new TreeSet<>(members).equals(new TreeSet<>(other.members()));
    }

    @Override
    public String toString() {
        return "PaperCount[nomination=" + nomination + "]";
    }
}
