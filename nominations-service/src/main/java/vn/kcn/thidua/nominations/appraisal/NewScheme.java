package vn.kcn.thidua.nominations.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the cases of a movement are to be scored. */
@Schema(name = "NewAppraisalScheme")
record NewScheme(
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 4, fraction = 2)
        @Schema(description = "The most points that a criterion can get", examples = "100")
        BigDecimal maximum,

        @Min(1) @Max(20) @Schema(description = "Reviews that a case needs before the council", examples = "2")
        int leastReviews,

        @Schema(description = "MEAN unless said", defaultValue = "MEAN")
        Combining combining,

        @Schema(description = "UNTIL_OWN unless said", defaultValue = "UNTIL_OWN")
        Blindness blindness,

        @DecimalMin("0")
        @Digits(integer = 4, fraction = 2)
        @Schema(description = "Points as low as this need a comment; none at all unless said", examples = "20")
        BigDecimal commentAtMost,

        @Digits(integer = 4, fraction = 2)
        @Schema(description = "Points as high as this need a comment; the most unless said", examples = "95")
        BigDecimal commentAtLeast,

        @NotEmpty
        @Size(max = 30)
        @Schema(description = "In the order of their priority where cases tie; the weights make 100")
        List<@Valid @NotNull Criterion> criteria) {

    NewScheme {
        combining = combining == null ? Combining.MEAN : combining;
        blindness = blindness == null ? Blindness.UNTIL_OWN : blindness;
        commentAtMost = commentAtMost == null ? BigDecimal.ZERO : commentAtMost;
        commentAtLeast = commentAtLeast == null ? maximum : commentAtLeast;
        criteria = criteria == null ? List.of() : new ArrayList<>(criteria);
    }
}
