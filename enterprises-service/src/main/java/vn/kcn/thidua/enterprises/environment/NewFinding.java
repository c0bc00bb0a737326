package vn.kcn.thidua.enterprises.environment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.registry.Prose;

record NewFinding(
        @NotNull @Schema(examples = "Kho chất thải nguy hại chưa có mái che (minh họa)")
        Prose description,

        @NotNull Severity severity,
        @NotNull @Valid Deadline deadline) {}
