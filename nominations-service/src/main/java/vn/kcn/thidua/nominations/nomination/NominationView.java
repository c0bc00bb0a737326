package vn.kcn.thidua.nominations.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.dossier.DocumentKind;
import vn.kcn.thidua.nominations.dossier.DossierDocument;
import vn.kcn.thidua.nominations.dossier.Procedure;

/** A nomination as the API shows it. */
@Schema(name = "Nomination")
record NominationView(
        UUID id,
        long version,
        @Schema(examples = "MTK-2021") String movement,

        @Schema(description = "Legal regime it is judged under", examples = "TDKT_2003")
        String regime,

        @Schema(examples = "GIAY_KHEN") String award,
        Procedure procedure,
        Nominee nominee,
        String achievements,
        List<DossierDocument> documents,
        @Nullable Claims claims,
        Stage stage,

        @Schema(description = "Day of the first submission") @Nullable
        LocalDate submittedOn,

        @Schema(description = "What the last return asked for; absent once submitted again") @Nullable
        Return returned,

        @Schema(description = "How often it came back for supplement")
        int rounds,

        @Nullable Appraisal appraisal,

        @Schema(description = "Days of the public's opinion") @Nullable
        Consultation consultation,

        @Nullable Council council,

        @Schema(description = "Why it was withdrawn or refused") @Nullable
        String endReason,

        @Schema(description = "What came to light later") List<Flag> flags,

        @Schema(description = "Hash of the dossier as it was submitted last") @Nullable
        String dossierSha256) {

    /** When the public is asked. */
    @Schema(name = "NominationConsultation")
    record Consultation(LocalDate from, LocalDate until, boolean done) {
        static @Nullable Consultation of(@Nullable PublicListing listing) {
            return listing == null ? null : new Consultation(listing.from(), listing.until(), listing.done());
        }
    }

    /** Why it came back. */
    @Schema(name = "NominationReturn")
    record Return(String reason, List<DocumentKind> missing) {}

    /** What the appraisal found. */
    @Schema(name = "NominationAppraisal")
    record Appraisal(boolean eligible, String opinion) {}

    /** What the council said. */
    @Schema(name = "NominationCouncil")
    record Council(UUID session, LocalDate heldOn, int members, int agree, boolean passed) {
        static Council of(CouncilOutcome outcome) {
            return new Council(
                    outcome.session(), outcome.heldOn(), outcome.members(), outcome.agree(), outcome.passed());
        }
    }

    static NominationView of(Nomination nomination) {
        String reason = nomination.examination.returnReason;
        Boolean eligible = nomination.examination.eligible;
        String opinion = nomination.examination.opinion;
        return new NominationView(
                nomination.id(),
                nomination.version(),
                nomination.movement,
                nomination.regime,
                nomination.award,
                nomination.dossier.procedure,
                nomination.nominee,
                nomination.dossier.achievements,
                List.copyOf(nomination.dossier.documents),
                nomination.dossier.claims,
                nomination.stage,
                nomination.dossier.submittedOn,
                reason == null ? null : new Return(reason, List.copyOf(nomination.examination.missing)),
                nomination.examination.rounds,
                eligible == null || opinion == null ? null : new Appraisal(eligible, opinion),
                Consultation.of(nomination.listing),
                nomination.council().map(Council::of).orElse(null),
                nomination.endReason,
                List.copyOf(nomination.flags),
                nomination.dossier.sha256);
    }
}
