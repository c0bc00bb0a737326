package vn.kcn.thidua.indicators.indicator;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A definition as it was published, by whom, when, and why it took the place of the one before. */
@Schema(name = "IndicatorDefinitionVersion")
record DefinitionVersion(
        IndicatorView definition,
        String definedBy,
        Instant definedAt,
        @Nullable String reason) {

    /** Newest first. */
    @Schema(name = "IndicatorDefinitionVersions")
    record All(List<DefinitionVersion> items) {}
}
