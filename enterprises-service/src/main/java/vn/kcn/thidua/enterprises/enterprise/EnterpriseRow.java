package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EnterpriseSummary", description = "An enterprise in a list, with its state on the day asked for")
record EnterpriseRow(
        UUID id,
        long version,
        String taxCode,
        String nameVi,
        @Nullable String nameEn,
        String zone,
        @Schema(implementation = LegalForm.class) String legalForm,
        @Schema(implementation = Ownership.class) String ownership,
        String industry,

        @Nullable @Schema(implementation = OperatingState.class, description = "Absent before the first one")
        String operatingState,

        @Nullable @Schema(description = "First day of that state")
        LocalDate operatingStateFrom,

        @Nullable Expanded expanded) {

    /** As it is read, without what it belongs to. */
    EnterpriseRow(
            UUID id,
            long version,
            String taxCode,
            String nameVi,
            @Nullable String nameEn,
            String zone,
            String legalForm,
            String ownership,
            String industry,
            @Nullable String operatingState,
            @Nullable LocalDate operatingStateFrom) {
        this(
                id,
                version,
                taxCode,
                nameVi,
                nameEn,
                zone,
                legalForm,
                ownership,
                industry,
                operatingState,
                operatingStateFrom,
                null);
    }

    EnterpriseRow with(@Nullable Expanded told) {
        return new EnterpriseRow(
                id,
                version,
                taxCode,
                nameVi,
                nameEn,
                zone,
                legalForm,
                ownership,
                industry,
                operatingState,
                operatingStateFrom,
                told);
    }

    @Schema(name = "EnterprisePage", description = "A page of enterprises; `next` is absent on the last one")
    record Page(
            List<EnterpriseRow> items,
            @Nullable String next,
            @Nullable String prev,
            @Nullable Long total) {}
}
