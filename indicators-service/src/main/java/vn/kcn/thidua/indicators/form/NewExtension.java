package vn.kcn.thidua.indicators.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.period.Period;

@Schema(name = "NewReportingExtension")
record NewExtension(
        @NotNull Period period,

        @Schema(description = "Left out, every enterprise") @Nullable
        TaxCode taxCode,

        @NotBlank @Size(max = 1000) String reason,
        @NotNull Instant expiresAt) {}
