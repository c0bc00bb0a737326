package vn.kcn.thidua.enterprises.enterprise;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.zone.ZoneSummary;

@Schema(name = "EnterpriseExpanded", description = "What was asked for with `expand`")
record Expanded(
        @Nullable ZoneSummary zone,

        @Nullable
        @Schema(
                description =
                        "Whoever controls it on the day asked for, the direct parent first, the ultimate one last")
        List<Parent> parents) {

    @Schema(name = "EnterpriseParent")
    record Parent(
            String taxCode,

            @Schema(description = "As its subsidiary tells it")
            String name,

            @Nullable @Schema(description = "Absent when it is not in this register")
            EnterpriseRow enterprise) {}
}
