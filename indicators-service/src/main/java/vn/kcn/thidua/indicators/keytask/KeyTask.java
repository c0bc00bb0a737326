package vn.kcn.thidua.indicators.keytask;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Nhiệm vụ trọng tâm. */
@Entity
@Table(name = "key_task")
class KeyTask extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String movement;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    /** The unit that answers for it (đơn vị chủ trì). */
    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private LocalDate due;

    /** The one that it is in now: that of the last turn. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KeyTaskState state;

    /** Of a list of tasks all turns come in one question, and so do milestones and notes. */
    @ElementCollection
    @CollectionTable(name = "key_task_turn", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Turn> turns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "key_task_milestone", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "key_task_note", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Note> notes = new ArrayList<>();

    protected KeyTask() {}

    /** @param since the first day on which it is in its state */
    KeyTask(String movement, String code, KeyTaskDetails details, LocalDate since, LocalDate today) {
        this.movement = movement;
        this.code = code;
        this.state = KeyTaskState.PLANNED;
        if (details.state() != state) {
            requireNotAfter(today, since, "/since");
            turn(details.state(), since);
        }
        describe(details, today);
    }

    void change(KeyTaskDetails details, LocalDate today) {
        if (details.state() != state) {
            moveTo(details.state(), today, "/state");
        }
        describe(details, today);
    }

    /** A note that tells of another state moves the task, from the note's day on. */
    void note(Note note, LocalDate today) {
        requireNotAfter(today, note.on(), "/on");
        KeyTaskState told = note.state();
        if (told != null && told != state) {
            moveTo(told, note.on(), "/state");
        }
        notes.add(note);
    }

    private void moveTo(KeyTaskState to, LocalDate since, String pointer) {
        if (!state.next().contains(to)) {
            throw Refusal.conflict("key-task-transition", Map.of("from", state, "to", to, "allowed", state.next()))
                    .at(pointer);
        }
        lastTurn().map(Turn::since).filter(since::isBefore).ifPresent(last -> {
            throw Refusal.rule("key-task-turn-order", Map.of("state", state, "last", last, "since", since))
                    .at("/on");
        });
        turn(to, since);
    }

    private void turn(KeyTaskState to, LocalDate since) {
        turns.add(new Turn(to, since));
        state = to;
    }

    private Optional<Turn> lastTurn() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }

    private void describe(KeyTaskDetails details, LocalDate today) {
        for (int place = 0; place < details.milestones().size(); place++) {
            requireSense(details.milestones().get(place), details.due(), today, "/milestones/" + place);
        }
        nameVi = details.nameVi();
        nameEn = details.nameEn();
        owner = details.owner();
        due = details.due();
        milestones.clear();
        milestones.addAll(details.milestones());
    }

    private static void requireSense(Milestone milestone, LocalDate due, LocalDate today, String pointer) {
        if (milestone.due().isAfter(due)) {
            throw Refusal.rule("milestone-after-due", Map.of("milestone", milestone.due(), "due", due))
                    .at(pointer + "/due");
        }
        if (milestone.reachedOn() != null) {
            requireNotAfter(today, milestone.reachedOn(), pointer + "/reachedOn");
        }
    }

    private static void requireNotAfter(LocalDate today, LocalDate day, String pointer) {
        if (day.isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", day, "today", today))
                    .at(pointer);
        }
    }

    /** The last turn by that day decides; before the first one a task is planned. */
    Turn asOf(LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(new Turn(KeyTaskState.PLANNED, LocalDate.MIN));
    }

    boolean isLateOn(LocalDate day) {
        return due.isBefore(day) && asOf(day).state() != KeyTaskState.DONE;
    }

    String movement() {
        return movement;
    }

    String code() {
        return code;
    }

    KeyTaskDetails details() {
        return new KeyTaskDetails(nameVi, nameEn, owner, due, state, milestones);
    }

    /** Latest day first. */
    List<Note> notesBy(LocalDate day) {
        return notes.stream()
                .filter(note -> !note.on().isAfter(day))
                .sorted(Comparator.comparing(Note::on)
                        .thenComparing(Note::recordedAt)
                        .reversed())
                .toList();
    }
}
