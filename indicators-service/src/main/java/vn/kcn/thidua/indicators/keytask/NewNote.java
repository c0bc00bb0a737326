package vn.kcn.thidua.indicators.keytask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param state that the task takes on that day; as before where it is left out */
@Schema(name = "NewKeyTaskNote", examples = """
        {"on": "2021-09-02", "text": "Đã bàn giao 12/30 ha mặt bằng KCN Hòa Phú", "state": "IN_PROGRESS"}""")
record NewNote(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 2000) String text,
        @Nullable KeyTaskState state) {

    Note recordedAt(Instant at) {
        return new Note(on, text.strip(), state, at);
    }
}
