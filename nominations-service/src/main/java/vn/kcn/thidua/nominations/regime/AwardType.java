package vn.kcn.thidua.nominations.regime;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.dossier.Checklist;
import vn.kcn.thidua.nominations.dossier.Procedure;

/**
 * One award under one regime.
 *
 * @param thematicAllowed a movement by theme may give it; emulation titles are a year's and may not be given that way
 * @param enterpriseDecides the enterprise's own director decides it for the enterprise's people, not the board (Circular
 *     08/2017 Art. 7; Law 06/2022 Art. 80(4))
 * @param legalBasis the article, where a source confirmed it
 * @param publicListingDays working days on which the public is asked before the council meets; none for most
 * @param simplified what the simplified procedure asks for, where there is one
 * @param verified whether a source confirmed who may receive it and for what
 * @param thresholdVerified the same for the share of votes
 * @param documentsVerified the same for the checklist
 */
public record AwardType(
        String regime,
        String code,
        AwardKind kind,
        String nameVi,
        String nameEn,
        Set<RecipientKind> recipients,
        AwardLevel level,
        String deciderVi,
        String deciderEn,
        boolean thematicAllowed,
        boolean enterpriseDecides,
        VoteRule vote,
        @Nullable String thresholdBasis,
        boolean thresholdVerified,
        Checklist checklist,
        @Nullable String documentsBasis,
        boolean documentsVerified,
        @Nullable String legalBasis,
        boolean verified,
        int publicListingDays,
        boolean publicListingVerified,
        @Nullable Checklist simplified) {

    public AwardType {
        recipients = Set.copyOf(recipients);
    }

    public Checklist checklist(Procedure procedure) {
        if (procedure == Procedure.NORMAL) {
            return checklist;
        }
        if (simplified == null) {
            throw Refusal.rule("no-simplified-procedure", Map.of("award", code, "regime", regime))
                    .at("/procedure");
        }
        return simplified;
    }
}
