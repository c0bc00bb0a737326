package vn.kcn.thidua.nominations.regime;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

/** An award as the catalogue shows it. */
@Schema(name = "AwardType")
record AwardTypeView(
        @Schema(examples = "GIAY_KHEN") String code,
        @Schema(examples = "TDKT_2003") String regime,

        @Schema(description = "Danh hiệu thi đua or hình thức khen thưởng")
        AwardKind kind,

        @Schema(examples = "Giấy khen") String nameVi,
        @Schema(examples = "Certificate of commendation") String nameEn,
        List<RecipientKind> recipients,
        AwardLevel level,
        String deciderVi,
        String deciderEn,

        @Schema(description = "A movement by theme may give it directly")
        boolean thematicAllowed,

        @Schema(description = "For people of an enterprise, the enterprise's own director decides it")
        boolean enterpriseDecides,

        Threshold threshold,
        Documents documents,

        @Schema(description = "Article of the law, where confirmed") @Nullable
        String legalBasis,

        @Schema(description = "Recipients and criteria are confirmed by a source")
        boolean verified,

        @Schema(description = "Working days on which the public is asked before the council meets", examples = "10")
        int publicListingDays,

        boolean publicListingVerified,

        @Schema(description = "What the simplified procedure asks for; absent where there is none") @Nullable
        List<Document> simplifiedDocuments) {

    /** The share that must agree, and of whom. */
    @Schema(name = "AwardTypeThreshold")
    record Threshold(
            @Schema(examples = "80") int numerator,
            @Schema(examples = "100") int denominator,

            @Schema(description = "More than the share, not just the share")
            boolean strictly,

            @Schema(description = "Of whom the share is") Denominator of,

            @Schema(description = "Who is recused does not count among them")
            boolean recusedExcluded,

            @Nullable String legalBasis,
            boolean verified) {}

    /** What the dossier must hold, and what it must hold where the achievement relies on it. */
    @Schema(name = "AwardTypeDocuments")
    record Documents(
            List<Document> required,
            List<Document> conditional,
            @Nullable String legalBasis,
            boolean verified) {}

    /** A kind of document. */
    @Schema(name = "AwardTypeDocument")
    record Document(DocumentKind kind, String nameVi, String nameEn) {
        static Document of(DocumentKind kind) {
            return new Document(kind, kind.nameVi(), kind.nameEn());
        }
    }

    static AwardTypeView of(AwardType award) {
        var share = award.vote().share();
        return new AwardTypeView(
                award.code(),
                award.regime(),
                award.kind(),
                award.nameVi(),
                award.nameEn(),
                award.recipients().stream().sorted().toList(),
                award.level(),
                award.deciderVi(),
                award.deciderEn(),
                award.thematicAllowed(),
                award.enterpriseDecides(),
                new Threshold(
                        share.numerator(),
                        share.denominator(),
                        share.strictly(),
                        award.vote().of(),
                        award.vote().recusedExcluded(),
                        award.thresholdBasis(),
                        award.thresholdVerified()),
                new Documents(
                        documents(award.checklist().required()),
                        documents(award.checklist().conditional()),
                        award.documentsBasis(),
                        award.documentsVerified()),
                award.legalBasis(),
                award.verified(),
                award.publicListingDays(),
                award.publicListingVerified(),
                award.simplified() == null ? null : documents(award.simplified().required()));
    }

    private static List<Document> documents(List<DocumentKind> kinds) {
        return kinds.stream().map(Document::of).toList();
    }
}
