package vn.kcn.thidua.indicators.keytask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        KeyTaskState state,
        @Nullable LocalDate since,
        List<Milestone> milestones,
        List<Note> notes) {

    static KeyTaskEvent of(KeyTask task) {
        KeyTaskView now = KeyTaskView.of(task, LocalDate.MAX);
        return new KeyTaskEvent(
                task.id(),
                task.version(),
                task.movement(),
                task.code(),
                now.nameVi(),
                now.nameEn(),
                now.owner(),
                now.due(),
                now.state(),
                now.since(),
                task.details().milestones(),
                now.notes());
    }
}
