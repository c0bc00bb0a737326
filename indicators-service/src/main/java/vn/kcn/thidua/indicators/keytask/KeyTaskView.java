package vn.kcn.thidua.indicators.keytask;

import java.time.LocalDate;
import java.util.UUID;

/** @param late not done, though its due date has passed today */
record KeyTaskView(
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
