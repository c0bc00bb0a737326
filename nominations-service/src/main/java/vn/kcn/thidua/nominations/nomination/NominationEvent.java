package vn.kcn.thidua.nominations.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.dossier.DocumentKind;
import vn.kcn.thidua.nominations.dossier.DossierDocument;

/** What others are told of a nomination: contracts/events/nomination.v1.schema.json. */
record NominationEvent(
        UUID id,
        long version,
        String movement,
        String regime,
        String award,
        Nominee nominee,
        String achievements,
        List<DossierDocument> documents,
        Stage stage,
        @Nullable LocalDate submittedOn,
        @Nullable Return returned,
        @Nullable Appraisal appraisal,
        @Nullable CouncilOutcome council,
        @Nullable String endReason,
        @Nullable List<Citation> evidence,
        @Nullable String dossierSha256) {

    static final String TOPIC = "nominations.nomination";

    record Return(String reason, List<DocumentKind> missing) {
        static @Nullable Return of(Nomination nomination) {
            String reason = nomination.examination.returnReason;
            return reason == null ? null : new Return(reason, List.copyOf(nomination.examination.missing));
        }
    }

    record Appraisal(boolean eligible, String opinion) {
        static @Nullable Appraisal of(Nomination nomination) {
            Boolean eligible = nomination.examination.eligible;
            String opinion = nomination.examination.opinion;
            return eligible == null || opinion == null ? null : new Appraisal(eligible, opinion);
        }
    }

    static NominationEvent of(Nomination nomination) {
        return new NominationEvent(
                nomination.id(),
                nomination.version(),
                nomination.movement,
                nomination.regime,
                nomination.award,
                nomination.nominee,
                nomination.dossier.achievements,
                List.copyOf(nomination.dossier.documents),
                nomination.stage,
                nomination.dossier.submittedOn,
                Return.of(nomination),
                Appraisal.of(nomination),
                nomination.council,
                nomination.endReason,
                nomination.dossier.evidence.isEmpty() ? null : List.copyOf(nomination.dossier.evidence),
                nomination.dossier.sha256);
    }
}
