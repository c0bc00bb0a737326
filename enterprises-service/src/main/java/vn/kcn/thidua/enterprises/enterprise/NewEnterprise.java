package vn.kcn.thidua.enterprises.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;

record NewEnterprise(
        @NotNull TaxCode taxCode,

        @NotNull @Schema(examples = "Công ty TNHH Ví Dụ Một")
        Line nameVi,

        @Nullable Line nameEn,
        @NotNull ZoneCode zone,
        @NotNull LegalForm legalForm,
        @NotNull Ownership ownership,

        @Nullable @Size(max = 50) List<@NotNull CountryCode> investorCountries,

        @NotNull IndustryCode industry,

        @NotNull @Size(min = 1, max = 500) @Schema(description = "At least the first one")
        List<@NotNull @Valid StateChange> operatingStates,

        @Nullable @Valid Contact contact,

        @Nullable @Schema(description = "Day of registration; the first state's day when absent")
        LocalDate registeredOn,

        @Nullable @Schema(description = "Version of VSIC; the one in force on the day of registration when absent")
        VsicVersion vsicVersion,

        @Nullable @Schema(description = "Where in the zone it is")
        LotCode lot,

        @Nullable @Valid Scale scale,

        @Nullable @Valid @Schema(description = "After a refusal as a possible duplicate: it is none of these")
        Distinct confirmDistinct) {

    OperatingHistory history() {
        return new OperatingHistory(operatingStates);
    }

    Description description() {
        return new Description(
                nameVi,
                nameEn,
                zone,
                legalForm,
                ownership,
                investorCountries == null ? List.of() : investorCountries,
                industry,
                contact,
                registeredOn == null ? history().changes().getFirst().from() : registeredOn,
                vsicVersion,
                lot,
                scale);
    }
}
