package vn.kcn.thidua.indicators.keytask;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.problem.Refusal;

/** Theo dõi nhiệm vụ trọng tâm: planning a task, and keeping its state. */
@ApplicationScoped
@Transactional
public class Following {

    static final String TOPIC = "indicators.key-task";
    static final String PLANNED = "vn.kcn.thidua.key-task.planned.v1";
    static final String CHANGED = "vn.kcn.thidua.key-task.changed.v1";

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
        KeyTask task = plan.toKeyTask();
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
            task.change(details);
            outbox.publish(TOPIC, CHANGED, task, KeyTaskEvent::of);
        }
        return view(task);
    }

    KeyTaskView view(KeyTask task) {
        return KeyTaskView.of(task, LocalDate.now(clock));
    }

    KeyTaskView read(UUID id) {
        return view(tasks.get(id));
    }

    /** A movement's tasks as they stand on a day, those due first in front. */
    public List<KeyTaskView> of(String movement, LocalDate day) {
        return tasks.of(movement).stream()
                .map(task -> KeyTaskView.of(task, day))
                .toList();
    }

    List<KeyTask> after(@Nullable String movement, boolean lateAlone, List<String> key, int limit) {
        return tasks.after(movement, lateAlone, LocalDate.now(clock), key, limit);
    }
}
