package vn.kcn.thidua.enterprises.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.kit.problem.Refusal;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProjectPatch", description = "What may be revised of a project; what changed later is an adjustment")
record ProjectFields(
        @NotNull @Schema(description = "Day of the first certificate", examples = "2019-02-20")
        LocalDate issuedOn,

        @NotNull @Schema(examples = "Sản xuất linh kiện điện tử")
        Line objective,

        @NotNull @Schema(description = "Registered by the first certificate")
        Money capital,

        @Nullable Hectares landAreaHa,
        @Nullable LotCode lot,

        @Nullable @Schema(description = "Last day of its term; open when absent", examples = "2058-12-31")
        LocalDate endsOn) {

    ProjectFields requirePossible(Today today) {
        today.requireHappened(issuedOn, "/issuedOn");
        if (endsOn != null && !endsOn.isAfter(issuedOn)) {
            throw Refusal.rule("project-ends-before-it-begins", Map.of("endsOn", endsOn, "issuedOn", issuedOn))
                    .at("/endsOn");
        }
        if (landAreaHa != null && landAreaHa.value().signum() == 0) {
            throw Refusal.rule("lot-without-area", Map.of()).at("/landAreaHa");
        }
        return this;
    }
}
