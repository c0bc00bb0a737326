package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who sits in a session. */
@Schema(name = "CouncilRoster")
record Roster(
        @NotEmpty @Size(max = 99) List<@NotBlank @Size(max = 200) String> members,

        @Size(min = 1, max = 200) @Schema(description = "Who presides, one of them") @Nullable
        String chair) {}
