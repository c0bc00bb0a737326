package vn.kcn.thidua.indicators.keytask;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** Theo dõi nhiệm vụ trọng tâm: planning a task, keeping its state, noting its progress. */
@ApplicationScoped
@Transactional
public class Following {

    static final String TOPIC = "indicators.key-task";
    static final String PLANNED = "vn.kcn.thidua.key-task.planned.v1";
    static final String CHANGED = "vn.kcn.thidua.key-task.changed.v1";
    static final String NOTED = "vn.kcn.thidua.key-task.noted.v1";

    @Inject
    KeyTasks tasks;

    @Inject
    Movements movements;

    @Inject
    MergePatches patches;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    KeyTaskView plan(NewKeyTask plan) {
        movements.requireKnown(plan.movement());
        if (tasks.exists(plan.movement(), plan.code())) {
            throw Refusal.conflict("key-task-exists", Map.of("movement", plan.movement(), "code", plan.code()))
                    .at("/code");
        }
        KeyTask task = plan.toKeyTask(today());
        tasks.persist(task);
        outbox.publish(TOPIC, PLANNED, task, KeyTaskEvent::of);
        return view(task);
    }

    /** A patch that changes nothing is no change: no event, no version. */
    KeyTaskView change(UUID id, JsonNode patch, ExpectedVersion expected) {
        KeyTask task = tasks.get(id);
        expected.require(task);
        KeyTaskDetails details = patches.apply(task.details(), patch, KeyTaskDetails.class);
        if (!details.equals(task.details())) {
            task.change(details, today());
            outbox.publish(TOPIC, CHANGED, task, KeyTaskEvent::of);
        }
        return view(task);
    }

    KeyTaskView note(UUID id, NewNote note) {
        KeyTask task = tasks.get(id);
        // as exact as the database keeps it
        task.note(note.recordedAt(clock.instant().truncatedTo(ChronoUnit.MICROS)), today());
        outbox.publish(TOPIC, NOTED, task, KeyTaskEvent::of);
        return view(task);
    }

    private KeyTaskView view(KeyTask task) {
        return KeyTaskView.of(task, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Today's where none is asked for. */
    private LocalDate day(@Nullable LocalDate asked) {
        LocalDate today = today();
        if (asked != null && asked.isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", asked, "today", today))
                    .at("/asOf");
        }
        return asked == null ? today : asked;
    }

    KeyTaskView read(UUID id, @Nullable LocalDate asOf) {
        return KeyTaskView.of(tasks.get(id), day(asOf));
    }

    /** A movement's tasks as they stand on a day, those due first in front. */
    public List<KeyTaskView> of(String movement, LocalDate day) {
        return tasks.of(movement).stream()
                .map(task -> KeyTaskView.of(task, day))
                .toList();
    }

    /** @param lateAlone only those that were late on the day */
    List<KeyTaskView> after(@Nullable String movement, @Nullable LocalDate asOf, boolean lateAlone, Seek seek) {
        LocalDate day = day(asOf);
        return tasks.after(movement, lateAlone, day, seek).stream()
                .map(task -> KeyTaskView.of(task, day))
                .toList();
    }
}
