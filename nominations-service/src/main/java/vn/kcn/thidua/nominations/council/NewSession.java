package vn.kcn.thidua.nominations.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session to call. */
@Schema(name = "NewCouncilSession")
record NewSession(
        @NotNull @Size(max = 32) @Schema(examples = "MTK-2021")
        String movement,

        @NotBlank @Size(max = 300) @Schema(examples = "Phiên họp xét khen thưởng chuyên đề mục tiêu kép")
        String name,

        @NotNull @Schema(examples = "2021-12-28") LocalDate heldOn,

        @NotEmpty
        @Size(max = 99)
        @Schema(
                description = "User names of all members: the share is of all of them",
                examples = "[\"council1.demo\"]")
        List<@NotBlank @Size(max = 200) String> members,

        @NotEmpty @Size(max = 2000) List<@NotNull UUID> nominations,

        @Size(min = 1, max = 200) @Schema(description = "Who presides, one of the members") @Nullable
        String chair,

        @Schema(description = "SECRET unless said otherwise", defaultValue = "SECRET")
        VoteMode voting,

        @Valid @Schema(description = "Two thirds unless said otherwise, which no source confirms")
        Quorum quorum,

        @Size(max = 50) @Schema(description = "How many of an award may pass; as many as get the votes unless said")
        Map<@NotBlank String, @NotNull @Min(1) Integer> quotas,

        @Schema(
                description = "CHAIN unless said: what becomes of who ties where the places end",
                defaultValue = "CHAIN")
        QuotaCut quotaCut,

        @Size(max = 4)
        @Schema(
                description =
                        "How such a tie is broken, step by step; SCORE, CRITERIA, LOT unless said, and always LOT at last",
                examples = "[\"SCORE\", \"CRITERIA\", \"CHAIR\", \"LOT\"]")
        List<@NotNull TieBreak> tieBreaks) {

    NewSession {
        voting = voting == null ? VoteMode.SECRET : voting;
        quorum = quorum == null ? Quorum.TWO_THIRDS : quorum;
        quotas = quotas == null ? Map.of() : Map.copyOf(quotas);
        quotaCut = quotaCut == null ? QuotaCut.CHAIN : quotaCut;
        tieBreaks = tieBreaks == null ? TieRules.USUAL : new ArrayList<>(tieBreaks);
    }
}
