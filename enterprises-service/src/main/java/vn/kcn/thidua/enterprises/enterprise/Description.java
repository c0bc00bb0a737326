package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/** What an officer may revise of an enterprise; its tax code never changes, its states have a history of their own. */
@Schema(name = "EnterprisePatch", description = "What may be revised of an enterprise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Description(
        @NotNull Line nameVi,
        @Nullable Line nameEn,
        @NotNull ZoneCode zone,
        @NotNull LegalForm legalForm,
        @NotNull Ownership ownership,
        @Size(max = 50) List<@NotNull CountryCode> investorCountries,
        @NotNull IndustryCode industry,
        @Nullable @Valid Contact contact,
        @NotNull LocalDate registeredOn,

        @Nullable @Schema(description = "Version of VSIC that the industry code is of", examples = "2018")
        VsicVersion vsicVersion,

        @Nullable @Schema(description = "Where in the zone it is")
        LotCode lot,

        @Nullable @Valid Scale scale) {

    Description {
        investorCountries = investorCountries == null
                ? List.of()
                : investorCountries.stream().distinct().toList();
        contact = contact == null || contact.namesNobody() ? null : contact;
        scale = scale == null || scale.isEmpty() ? null : scale;
        if (vsicVersion == null && registeredOn != null) {
            vsicVersion = VsicVersion.inForceOn(registeredOn);
        }
    }

    Description with(@Nullable Contact otherContact, @Nullable Scale otherScale) {
        return new Description(
                nameVi,
                nameEn,
                zone,
                legalForm,
                ownership,
                investorCountries,
                industry,
                otherContact,
                registeredOn,
                vsicVersion,
                lot,
                otherScale);
    }
}
