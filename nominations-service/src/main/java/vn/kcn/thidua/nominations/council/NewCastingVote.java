package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chair's casting vote: whom he would put first where votes and scores tie. */
@Schema(name = "NewCastingVote")
record NewCastingVote(
        @NotEmpty @Size(max = 2000) @Schema(description = "Cases of the agenda, the first first")
        List<@NotNull UUID> order) {

    NewCastingVote {
        order = order == null ? List.of() : new ArrayList<>(order);
    }
}
