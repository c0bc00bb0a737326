package vn.kcn.thidua.enterprises.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.registry.Money;

/** Điều chỉnh lần thứ n of a certificate. */
@Embeddable
@Schema(name = "ProjectAdjustment", description = "The nth adjustment of a certificate")
record Adjustment(
        @Min(1) @Max(999) @Column(nullable = false) @Schema(examples = "1")
        int number,

        @NotNull @Column(name = "adjusted_on", nullable = false) @Schema(examples = "2021-05-14")
        LocalDate on,

        @NotNull
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "capital"))
        @AttributeOverride(name = "currency", column = @Column(name = "capital_currency"))
        @Schema(description = "The whole capital from then on, not what was added")
        Money capital,

        @NotNull @Size(min = 1, max = 300) @Column(nullable = false) @Schema(examples = "Tăng vốn đầu tư")
        String content) {}
