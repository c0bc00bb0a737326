package vn.kcn.thidua.enterprises.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.size.SizeClass;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;

/**
 * What others are told of an enterprise: its whole public state (contracts/events/enterprise.v1.schema.json). Contact
 * data are personal and never in it.
 */
record EnterpriseEvent(
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
        List<StateChange> operatingStates,
        LocalDate registeredOn,
        @Nullable VsicVersion vsicVersion,
        @Nullable LotCode lot,
        @Nullable Integer employees,
        @Nullable Money capital,
        @Nullable SizeClass sizeClass,
        List<LegalChange> legalStatuses,
        @Nullable TaxCode headOffice,
        List<Investor> investors,
        @Nullable TaxCode mergedInto,
        @Nullable Instant erasedAt,
        @Nullable Distinct distinctFrom) {

    static final String TOPIC = "enterprises.enterprise";
    static final String REGISTERED = "vn.kcn.thidua.enterprise.registered.v1";
    static final String UPDATED = "vn.kcn.thidua.enterprise.updated.v1";
    static final String OPERATING_STATE_CHANGED = "vn.kcn.thidua.enterprise.operating-state-changed.v1";

    static final String MERGED = "vn.kcn.thidua.enterprise.merged.v1";
    static final String ERASED = "vn.kcn.thidua.enterprise.erased.v1";
    static final String SELF_DECLARED = "vn.kcn.thidua.enterprise.self-declared.v1";
    static final String VERIFIED = "vn.kcn.thidua.enterprise.verified.v1";
    static final String INVESTORS_CHANGED = "vn.kcn.thidua.enterprise.investors-changed.v1";
    static final String LEGAL_STATUS_CHANGED = "vn.kcn.thidua.enterprise.legal-status-changed.v1";

    static EnterpriseEvent of(Enterprise enterprise) {
        Description description = enterprise.description();
        Scale scale = description.scale();
        Tombstone tombstone = enterprise.tombstone().orElse(null);
        return new EnterpriseEvent(
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
                enterprise.history().changes(),
                description.registeredOn(),
                description.vsicVersion(),
                description.lot(),
                scale == null ? null : scale.employees(),
                scale == null ? null : scale.capital(),
                enterprise.sizeClass().orElse(null),
                enterprise.legalHistory().changes(),
                enterprise.headOffice().orElse(null),
                enterprise.shareholding().withoutPersons().investors(),
                tombstone == null || tombstone.mergedInto() == null ? null : new TaxCode(tombstone.mergedInto()),
                tombstone == null || tombstone.mergedInto() != null ? null : tombstone.goneAt(),
                enterprise.distinctFrom());
    }
}
