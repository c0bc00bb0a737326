package vn.kcn.thidua.nominations.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The points that an appraiser has so far. */
@Schema(name = "ReviewScores")
record ReviewScores(@NotNull @Size(max = 30) List<@Valid @NotNull Mark> scores) {

    ReviewScores {
        scores = scores == null ? List.of() : new ArrayList<>(scores);
    }
}
