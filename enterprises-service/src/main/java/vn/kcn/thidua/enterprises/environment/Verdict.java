package vn.kcn.thidua.enterprises.environment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.registry.Prose;

/** What is said about one finding, and for one that is not put right a new deadline from today. */
final class Verdict {

    private Verdict() {}

    @Schema(name = "FindingText")
    record Said(
            @NotNull @Schema(examples = "Đã lắp mái che, có ảnh đính kèm (minh họa)")
            Prose text) {}

    @Schema(name = "FindingRejection")
    record Rejected(
            @NotNull @Schema(examples = "Mái che chưa kín (minh họa)")
            Prose text,

            @NotNull @Valid @Schema(description = "Counted from today")
            Deadline deadline) {}
}
