package vn.kcn.thidua.enterprises.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.zone.LotCode;

record NewProject(
        @NotNull ProjectCode code,

        @NotNull @Schema(description = "Day of the first certificate", examples = "2019-02-20")
        LocalDate issuedOn,

        @NotNull @Schema(examples = "Sản xuất linh kiện điện tử")
        Line objective,

        @NotNull Money capital,
        @Nullable Hectares landAreaHa,
        @Nullable LotCode lot,

        @Nullable @Schema(description = "Last day of its term; open when absent", examples = "2058-12-31")
        LocalDate endsOn) {

    ProjectFields fields() {
        return new ProjectFields(issuedOn, objective, capital, landAreaHa, lot, endsOn);
    }
}
