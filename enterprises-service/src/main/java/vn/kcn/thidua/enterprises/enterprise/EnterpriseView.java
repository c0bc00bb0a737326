package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.award.GrantedAward;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCode;

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

        @Nullable @Schema(description = "State on the day asked for; absent before the first one")
        OperatingState operatingState,

        @Nullable @Schema(description = "The day asked for; absent when it is today")
        LocalDate asOf,

        List<StateChange> operatingStates,

        @Schema(description = "Awards in force, the newest first")
        List<GrantedAward> awards,

        @Nullable Contact contact) {

    static EnterpriseView of(
            Enterprise enterprise, List<GrantedAward> awards, boolean withContact, @Nullable AsOf asked, Today today) {
        Description description = enterprise.description();
        OperatingHistory history = enterprise.history();
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
                history.asOf(AsOf.dayOf(asked, today)).map(StateChange::state).orElse(null),
                asked == null ? null : asked.day(),
                history.changes(),
                awards,
                withContact ? description.contact() : null);
    }

    /** The version alone, and what else this representation depends on: awards come and go without a new version. */
    String tag() {
        int rest = 31 * awards.hashCode() + (contact == null ? 0 : contact.hashCode());
        return awards.isEmpty() && contact == null ? Long.toString(version) : version + "-" + Integer.toHexString(rest);
    }
}
