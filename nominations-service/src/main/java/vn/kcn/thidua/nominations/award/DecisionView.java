package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as the API shows it. */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        long version,
        @Schema(examples = "BQLKCN_BG") String issuer,
        @Schema(examples = "15/QĐ-KCN") String number,
        LocalDate decidedOn,
        String signatory,
        List<String> legalBases,
        DecisionKind kind,

        @Schema(description = "The decision that it revokes or corrects a part of") @Nullable
        UUID amends,

        DecisionState state,
        @Nullable LocalDate publishedOn,

        @Schema(description = "What a draft would honour; none once it is signed")
        List<UUID> drafted,

        List<Granted> awards) {

    /** One award of it, and the nomination it answers. */
    @Schema(name = "GrantedAward")
    record Granted(UUID nomination, String code, String award, String recipientName) {}

    static DecisionView of(Decision decision, List<Award> awards) {
        return new DecisionView(
                decision.id(),
                decision.version(),
                decision.issuer,
                decision.number,
                decision.decidedOn,
                decision.signatory,
                List.copyOf(decision.legalBases),
                decision.kind,
                decision.amends,
                decision.state,
                decision.publishedOn,
                List.copyOf(decision.drafted),
                awards.stream()
                        .map(award -> new Granted(award.nomination, award.code, award.award, award.recipientName))
                        .toList());
    }

    /** To who is recused from some of them. */
    DecisionView without(Set<UUID> hidden) {
        return new DecisionView(
                id,
                version,
                issuer,
                number,
                decidedOn,
                signatory,
                legalBases,
                kind,
                amends,
                state,
                publishedOn,
                drafted.stream().filter(named -> !hidden.contains(named)).toList(),
                awards);
    }
}
