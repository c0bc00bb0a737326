package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EnterpriseRelations", description = "Who an enterprise belongs to and who belongs to it, on a day")
record RelationsView(
        TaxCode taxCode,
        long version,
        LocalDate asOf,

        @Nullable @Schema(description = "Of a branch or office: tax code of its head office")
        TaxCode headOffice,

        @Schema(description = "Registered branches and offices of a head office")
        List<String> units,

        @Nullable @Schema(description = "Whoever controls it that day")
        Investor parent,

        @Nullable
        @Schema(description = "Tax code of the last parent that this register knows of, through the parent's parent")
        String ultimateParent,

        @Schema(description = "Tax codes of the registered enterprises that it controls that day")
        List<String> subsidiaries,

        @Schema(description = "Every share, of the past as well")
        List<Investor> investors) {}
