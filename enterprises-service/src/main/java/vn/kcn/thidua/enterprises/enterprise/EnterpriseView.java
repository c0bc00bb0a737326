package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.award.GrantedAward;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.size.SizeClass;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.http.ContentTag;

@Schema(name = "Enterprise", description = "Profile of an enterprise; `contact` only for those who may see it")
record EnterpriseView(
        UUID id,
        long version,
        TaxCode taxCode,
        Line nameVi,
        @Nullable Line nameEn,
        ZoneCode zone,
        LegalForm legalForm,
        Ownership ownership,
        List<CountryCode> investorCountries,
        IndustryCode industry,
        LocalDate registeredOn,
        @Nullable VsicVersion vsicVersion,
        @Nullable LotCode lot,

        @Nullable @Schema(description = "Revenue only for those who may see the contact")
        Scale scale,

        @Nullable @Schema(description = "By the rules of the day asked for; absent when the figures cannot tell")
        SizeClass sizeClass,

        @Nullable @Schema(description = "State on the day asked for; absent before the first one")
        OperatingState operatingState,

        @Nullable @Schema(description = "The day asked for; absent when it is today")
        LocalDate asOf,

        List<StateChange> operatingStates,

        @Schema(description = "On the day asked for") LegalStatus legalStatus,

        @Schema(description = "Whatever was recorded; ACTIVE before the first")
        List<LegalChange> legalStatuses,

        @Schema(description = "Awards in force, the newest first")
        List<GrantedAward> awards,

        @Schema(description = "Where contact and headcount come from; everything else the board recorded itself")
        Map<DeclaredField, Provenance> provenance,

        @Nullable Contact contact,
        @Nullable Expanded expanded) {

    static EnterpriseView of(
            Enterprise enterprise,
            List<GrantedAward> awards,
            boolean isTrusted,
            @Nullable Expanded expanded,
            @Nullable AsOf asked,
            Today today) {
        Description description = enterprise.description();
        OperatingHistory history = enterprise.history();
        LocalDate day = AsOf.dayOf(asked, today);
        Scale scale = description.scale();
        return new EnterpriseView(
                enterprise.id(),
                enterprise.version(),
                enterprise.taxCode(),
                description.nameVi(),
                description.nameEn(),
                description.zone(),
                description.legalForm(),
                description.ownership(),
                description.investorCountries(),
                description.industry(),
                description.registeredOn(),
                description.vsicVersion(),
                description.lot(),
                scale == null || isTrusted ? scale : scale.withoutRevenue(),
                enterprise.sizeClassOn(day).orElse(null),
                history.asOf(day).map(StateChange::state).orElse(null),
                asked == null ? null : asked.day(),
                history.changes(),
                enterprise.legalHistory().asOf(day),
                enterprise.legalHistory().changes(),
                awards,
                shown(enterprise.provenance(), isTrusted),
                isTrusted ? description.contact() : null,
                expanded);
    }

    private static Map<DeclaredField, Provenance> shown(Map<DeclaredField, Provenance> all, boolean isTrusted) {
        if (!isTrusted) {
            all.replaceAll((field, provenance) -> provenance.withoutVerifier());
        }
        return all;
    }

    /** A recorded version never changes; it is another representation than the present one of the same version. */
    String recordedTag() {
        return version + "-recorded";
    }

    /** The version alone, and what else this representation depends on: awards come and go without a new version. */
    String tag() {
        boolean isPlain = awards.isEmpty()
                && contact == null
                && expanded == null
                && (scale == null || scale.revenueVnd() == null);
        return isPlain ? Long.toString(version) : version + "-" + ContentTag.of(awards, contact, scale, expanded);
    }
}
