package vn.kcn.thidua.enterprises.zone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.LegalDocument;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;

record NewZone(
        @NotNull ZoneCode code,

        @NotNull @Schema(examples = "KCN Quang Châu") Line nameVi,

        @NotNull @Schema(examples = "Quang Chau Industrial Zone")
        Line nameEn,

        @NotNull ZoneState state,

        @Nullable @Schema(description = "Since when; the day of the first land entry, or today, when absent")
        LocalDate stateFrom,

        @Nullable @Valid LegalDocument document,
        @Nullable @Size(max = 500) List<@NotNull @Valid AreaEntry> areas,
        @Nullable @Size(max = 500) List<@NotNull @Valid WastewaterPlant> wastewater,

        @Nullable
        @Pattern(regexp = ZoneFields.LISTED)
        @Schema(description = "Code of the list managing-bodies", examples = "BQLKCN_BG")
        String managingBody,

        @Nullable
        @Pattern(regexp = ZoneFields.LISTED)
        @Schema(description = "Code of the list administrative-units", examples = "VIET_YEN")
        String administrativeUnit) {

    ZoneDescription description() {
        return new ZoneFields(nameVi, nameEn, areas, wastewater, managingBody, administrativeUnit).description();
    }

    ZoneChange opening(Today today) {
        List<ZoneArea> measured = description().areas().requireHappened(today).entries();
        LocalDate from = stateFrom != null
                ? stateFrom
                : measured.stream()
                        .map(ZoneArea::from)
                        .min(LocalDate::compareTo)
                        .orElse(today.day());
        today.requireHappened(from, "/stateFrom");
        return new ZoneChange(state, from, document, null);
    }
}
