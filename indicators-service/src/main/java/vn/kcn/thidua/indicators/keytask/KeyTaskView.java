package vn.kcn.thidua.indicators.keytask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param late not done, though its due date has passed today */
public record KeyTaskView(
        UUID id,
        long version,
        String movement,
        String code,
        String nameVi,
        String nameEn,
        String owner,
        LocalDate due,
        KeyTaskState state,
        boolean late) {

    @Schema(name = "KeyTaskPage", description = "A page of key tasks; `next` is absent on the last one")
    record Page(List<KeyTaskView> items, @Nullable String next) {}

    static KeyTaskView of(KeyTask task, LocalDate today) {
        KeyTaskDetails details = task.details();
        return new KeyTaskView(
                task.id(),
                task.version(),
                task.movement(),
                task.code(),
                details.nameVi(),
                details.nameEn(),
                details.owner(),
                details.due(),
                details.state(),
                task.isLateOn(today));
    }
}
