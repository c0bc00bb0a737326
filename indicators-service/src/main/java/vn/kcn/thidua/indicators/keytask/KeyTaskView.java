package vn.kcn.thidua.indicators.keytask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stood on a day.
 *
 * @param since the first day on which it was in its state; none while nothing has been done
 * @param late not done on that day, though its due date had passed
 * @param notes by that day, latest first
 */
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
        @Nullable LocalDate since,
        boolean late,
        List<Part> milestones,
        List<Note> notes) {

    @Schema(name = "KeyTaskPage", description = "A page of key tasks; `next` is absent on the last one")
    record Page(
            List<KeyTaskView> items,
            @Nullable String next,
            @Nullable String prev) {}

    /**
     * A milestone as it stood on the day.
     *
     * @param reachedOn none where it was not reached by that day
     */
    @Schema(name = "KeyTaskMilestoneView")
    public record Part(
            String nameVi,
            String nameEn,
            LocalDate due,
            @Nullable LocalDate reachedOn,
            boolean late) {

        static Part of(Milestone milestone, LocalDate day) {
            boolean isReached = milestone.isReachedBy(day);
            return new Part(
                    milestone.nameVi(),
                    milestone.nameEn(),
                    milestone.due(),
                    isReached ? milestone.reachedOn() : null,
                    !isReached && milestone.due().isBefore(day));
        }
    }

    static KeyTaskView of(KeyTask task, LocalDate day) {
        KeyTaskDetails details = task.details();
        Turn turn = task.asOf(day);
        return new KeyTaskView(
                task.id(),
                task.version(),
                task.movement(),
                task.code(),
                details.nameVi(),
                details.nameEn(),
                details.owner(),
                details.due(),
                turn.state(),
                turn.since().equals(LocalDate.MIN) ? null : turn.since(),
                task.isLateOn(day),
                details.milestones().stream().map(part -> Part.of(part, day)).toList(),
                task.notesBy(day));
    }

    /** What a reading of it depends on besides the version: the day, by what it makes late. */
    String tag() {
        long lateParts = milestones.stream().filter(Part::late).count();
        return version + (late ? "-late" : "") + (lateParts > 0 ? "-" + lateParts : "");
    }
}
