package vn.kcn.thidua.enterprises.environment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.registry.Line;

record NewInspection(
        @NotNull @Schema(examples = "2400999012") String taxCode,
        @NotNull LocalDate inspectedOn,

        @NotNull
        @Schema(description = "The body that inspected, not a person", examples = "Đoàn kiểm tra liên ngành (minh họa)")
        Line inspectedBy,

        @NotNull @Schema(examples = "Kiểm tra công tác bảo vệ môi trường")
        Line subject,

        @Schema(description = "None when all was in order") @NotNull @Valid @Size(max = 100)
        List<NewFinding> findings) {}
