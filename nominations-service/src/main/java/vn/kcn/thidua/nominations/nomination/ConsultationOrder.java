package vn.kcn.thidua.nominations.nomination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For how long the public is asked. */
@Schema(name = "NominationConsultationOrder")
record ConsultationOrder(
        @Min(1)
        @Max(60)
        @Schema(description = "Working days; what the award asks for, or ten, unless said", examples = "10")
        @Nullable
        Integer workingDays) {}
