package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
                awards.stream()
                        .map(award -> new Granted(award.nomination, award.code, award.award, award.recipientName))
                        .toList());
    }
}
