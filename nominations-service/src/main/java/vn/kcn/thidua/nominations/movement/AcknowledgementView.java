package vn.kcn.thidua.nominations.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An acknowledgement as the API shows it. */
@Schema(name = "Acknowledgement")
record AcknowledgementView(
        UUID id,
        @Schema(examples = "MTK-2021") String movement,
        @Nullable String taxCode,
        @Nullable String unit,
        LocalDate spreadOn,
        @Nullable Integer people,
        @Nullable String note) {

    static AcknowledgementView of(Acknowledgement said) {
        return new AcknowledgementView(
                said.id(), said.movement, said.taxCode, said.unit, said.spreadOn, said.people, said.note);
    }
}
