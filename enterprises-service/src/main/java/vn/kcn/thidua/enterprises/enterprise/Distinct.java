package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.registry.Line;

/** Somebody has looked: these are others, however alike their names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ConfirmedDistinct",
        description = "That the enterprise is none of these, and how that is known; audited")
record Distinct(
        @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> ids,

        @NotNull @Schema(examples = "Khác chủ sở hữu, khác địa chỉ")
        Line reason) {}
