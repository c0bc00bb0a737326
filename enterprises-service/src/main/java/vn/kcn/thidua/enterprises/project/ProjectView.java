package vn.kcn.thidua.enterprises.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.zone.LotCode;

@Schema(name = "Project", description = "A project by its certificate and its adjustments")
record ProjectView(
        UUID id,
        long version,
        ProjectCode code,
        TaxCode taxCode,
        LocalDate issuedOn,
        Line objective,

        @Schema(description = "Registered by the first certificate")
        Money capital,

        @Schema(description = "Registered by the latest one")
        Money presentCapital,

        @Nullable Hectares landAreaHa,
        @Nullable LotCode lot,
        @Nullable LocalDate endsOn,
        List<Adjustment> adjustments) {

    static ProjectView of(Project project) {
        ProjectFields fields = project.fields();
        return new ProjectView(
                project.id(),
                project.version(),
                project.code(),
                project.taxCode(),
                fields.issuedOn(),
                fields.objective(),
                fields.capital(),
                project.capitalOn(LocalDate.MAX),
                fields.landAreaHa(),
                fields.lot(),
                fields.endsOn(),
                project.adjustments());
    }

    @Schema(name = "ProjectPage", description = "A page of projects; `next` is absent on the last one")
    record Page(
            List<ProjectView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
