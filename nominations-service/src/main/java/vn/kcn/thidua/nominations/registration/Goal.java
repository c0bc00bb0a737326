package vn.kcn.thidua.nominations.registration;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Chỉ tiêu giao ước: what a participant sets itself to reach. */
@Embeddable
@Schema(name = "PledgedGoal")
record Goal(
        @NotBlank @Size(max = 300) @Schema(examples = "Phục hồi quy mô sản xuất so với trước dịch")
        String name,

        @Pattern(regexp = "^[A-Z0-9][A-Z0-9_-]{0,39}$")
        @Schema(description = "Code of the indicator it is measured by, if any", examples = "IPV")
        @Nullable
        String indicator,

        @Digits(integer = 20, fraction = 6) @Schema(examples = "90") @Nullable
        BigDecimal target,

        @Size(min = 1, max = 40) @Schema(examples = "%") @Nullable
        String unit) {}
