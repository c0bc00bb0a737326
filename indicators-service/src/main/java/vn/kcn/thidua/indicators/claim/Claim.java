package vn.kcn.thidua.indicators.claim;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

/**
 * What a text states about a figure. Digits count: write 5.0 where the text prints one decimal.
 *
 * @param text the words, for whoever reads the findings
 * @param reference what the figure is compared with; none where the text does not say
 * @param exact whether value and reference are no rounded figures; of an indicator that counts, always
 */
@Schema(name = "Claim", examples = """
        {"text": "nhập khẩu 8,5 tỷ USD, tăng 4,8 %", "statement": "GROWTH", "value": 8.5, "reference": 8.1, "stated": 4.8}""")
public record Claim(
        @Nullable @Size(max = 500) String text,
        @Nullable IndicatorCode indicator,
        @NotNull Statement statement,
        @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value,
        @Nullable @Digits(integer = 18, fraction = 6) BigDecimal reference,
        @NotNull @Digits(integer = 18, fraction = 6) BigDecimal stated,
        @Nullable Boolean exact) {

    @Schema(name = "ClaimStatement")
    public enum Statement {
        /** Tăng x %: the value is x percent more than the reference. */
        GROWTH,
        /** Tăng x: the value is x more than the reference. */
        CHANGE,
        /** Bằng x %: the value is x percent of the reference. */
        SHARE
    }
}
