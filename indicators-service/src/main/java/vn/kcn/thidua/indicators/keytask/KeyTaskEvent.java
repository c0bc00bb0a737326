package vn.kcn.thidua.indicators.keytask;

import java.time.LocalDate;
import java.util.UUID;

/** The event's body: what {@link KeyTaskView} has, but for what depends on the day of reading. */
record KeyTaskEvent(
        UUID id,
        long version,
        String movement,
        String code,
        String nameVi,
        String nameEn,
        String owner,
        LocalDate due,
        KeyTaskState state) {

    static KeyTaskEvent of(KeyTask task) {
        KeyTaskDetails details = task.details();
        return new KeyTaskEvent(
                task.id(),
                task.version(),
                task.movement(),
                task.code(),
                details.nameVi(),
                details.nameEn(),
                details.owner(),
                details.due(),
                details.state());
    }
}
