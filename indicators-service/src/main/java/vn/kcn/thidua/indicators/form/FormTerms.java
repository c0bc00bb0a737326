package vn.kcn.thidua.indicators.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything of a form but its code: what is sent to define or to revise it. */
@Schema(name = "ReportingFormTerms")
record FormTerms(
        @NotBlank @Size(max = 200) String nameVi,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull @Valid Calendar calendar,

        @Schema(description = "In the order of the form; empty: every indicator that enterprises report")
        @Size(max = 200)
        List<@Valid FormIndicator> indicators,

        @Schema(description = "What must hold between the figures of one report") @Size(max = 100)
        List<@Valid ValidationRule> rules,

        @NotNull Assignment assignment,

        @Schema(description = "Zone codes or tax codes, as the assignment says") @Size(max = 2000)
        Set<@NotBlank String> assignees,

        @Schema(description = "Levels of approval: 1 the officer, 2 the standing office as well") @Min(1) @Max(2)
        int levels) {

    @Schema(name = "NewReportingForm")
    record New(@NotNull FormCode code, @NotNull @Valid FormTerms terms) {}

    FormTerms {
        indicators = Objects.requireNonNullElse(indicators, List.of());
        rules = Objects.requireNonNullElse(rules, List.of());
        assignees = Objects.requireNonNullElse(assignees, Set.of());
    }
}
