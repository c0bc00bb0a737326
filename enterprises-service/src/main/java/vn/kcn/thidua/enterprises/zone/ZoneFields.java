package vn.kcn.thidua.enterprises.zone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

@Schema(
        name = "ZonePatch",
        description =
                "What may be revised of a zone; `areas` and `wastewater` replace all entries. A state is entered at"
                        + " `/zones/{code}/states`")
record ZoneFields(
        @NotNull Line nameVi,
        @NotNull Line nameEn,
        @Nullable @Size(max = 500) List<@NotNull @Valid AreaEntry> areas,
        @Nullable @Size(max = 500) List<@NotNull @Valid WastewaterPlant> wastewater,

        @Nullable
        @Pattern(regexp = LISTED)
        @Schema(description = "Code of the list managing-bodies", examples = "BQLKCN_BG")
        String managingBody,

        @Nullable
        @Pattern(regexp = LISTED)
        @Schema(description = "Code of the list administrative-units", examples = "VIET_YEN")
        String administrativeUnit) {

    static final String LISTED = "[A-Z0-9_]{1,40}";

    static ZoneFields of(ZoneDescription description) {
        return new ZoneFields(
                description.nameVi(),
                description.nameEn(),
                description.areas().entries().stream().map(AreaEntry::of).toList(),
                description.wastewater().entries(),
                description.managingBody(),
                description.administrativeUnit());
    }

    ZoneDescription description() {
        return new ZoneDescription(
                nameVi,
                nameEn,
                AreaEntry.areas(areas == null ? List.of() : areas),
                new Wastewater(wastewater == null ? List.of() : wastewater),
                managingBody,
                administrativeUnit);
    }
}
