package vn.kcn.thidua.nominations.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** One amendment under way: takes each changed field down, and lets no deadline end in the past. */
record Amended(List<Amendment> amendments, int number, String reason, Instant at, LocalDate today) {

    Amended(List<Amendment> amendments, String reason, Instant at, LocalDate today) {
        this(amendments, amendments.isEmpty() ? 1 : amendments.getLast().number() + 1, reason, at, today);
    }

    void day(String field, @Nullable LocalDate before, @Nullable LocalDate after, Consumer<LocalDate> change) {
        if (after == null || after.equals(before)) {
            return;
        }
        if (after.isBefore(today)) {
            // who came in time yesterday must not be late today
            throw Refusal.rule("amended-into-past", Map.of("field", field, "day", after, "today", today))
                    .at("/" + field);
        }
        note(field, Objects.toString(before, null), after.toString());
        change.accept(after);
    }

    void milestones(List<Milestone> current, @Nullable List<Milestone> wanted) {
        if (wanted == null || wanted.equals(current)) {
            return;
        }
        note("milestones", text(current), text(wanted));
        current.clear();
        current.addAll(wanted);
    }

    private void note(String field, @Nullable String before, @Nullable String after) {
        amendments.add(new Amendment(number, at, reason, field, before, after));
    }

    private static @Nullable String text(List<Milestone> milestones) {
        return milestones.isEmpty()
                ? null
                : milestones.stream()
                        .map(milestone -> milestone.on() + " " + milestone.nameVi())
                        .collect(Collectors.joining("; "));
    }
}
