package vn.kcn.thidua.nominations.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

/** Why a dossier goes back, and which documents it lacks. */
@Schema(name = "NominationReturnOrder")
record ReturnOrder(
        @NotBlank @Size(max = 4000) @Schema(examples = "Báo cáo thành tích chưa có xác nhận của đơn vị trình")
        String reason,

        @Size(max = 20) List<@NotNull DocumentKind> missing) {

    ReturnOrder {
        missing = missing == null ? List.of() : new ArrayList<>(missing);
    }
}
