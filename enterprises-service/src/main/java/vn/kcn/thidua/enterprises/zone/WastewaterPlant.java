package vn.kcn.thidua.enterprises.zone;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The central wastewater plant from a day on. A flow above the capacity is no slip: it is what the board must see. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The central wastewater plant from a day on, until its next entry")
record WastewaterPlant(
        @NotNull @Column(name = "valid_from", nullable = false) @Schema(examples = "2021-06-30")
        LocalDate from,

        @NotNull @Column(nullable = false) @Enumerated(EnumType.STRING)
        WastewaterState state,

        @Column(name = "capacity_m3_day", nullable = false)
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "m³ a day", examples = "5000")
        int capacityM3PerDay,

        @Nullable
        @Column(name = "flow_m3_day")
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "m³ a day", examples = "3200")
        Integer flowM3PerDay) {}
