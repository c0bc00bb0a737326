package vn.kcn.thidua.enterprises.difficulty;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Forgets;
import vn.kcn.thidua.enterprises.registry.KnownEnterprises;
import vn.kcn.thidua.enterprises.registry.Prose;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.Pause;
import vn.kcn.thidua.kit.time.WorkingDays;

/** Khó khăn, vướng mắc of one enterprise. */
@Entity
@Table(name = "difficulty")
class Difficulty extends Aggregate {

    @Column(name = "tax_code")
    String taxCode;

    String zone;
    String category;
    String title;
    String description;

    @Enumerated(EnumType.STRING)
    DifficultyState state;

    @Column(name = "raised_on")
    LocalDate raisedOn;

    @Nullable
    String department;

    @Nullable
    String agency;

    @Column(name = "working_days")
    int workingDays;

    /** The day that the term counts from: of the raising, or of the last reopening. */
    @Column(name = "clock_from")
    LocalDate clockFrom;

    /** Absent while the enterprise is waited for. */
    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Nullable
    String answer;

    @Column(name = "answered_on")
    @Nullable
    LocalDate answeredOn;

    /** Working days that the first answer took, waiting for the enterprise left out. */
    @Column(name = "answered_in")
    @Nullable
    Integer answeredIn;

    @Column(name = "reopen_until")
    @Nullable
    LocalDate reopenUntil;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "difficulty_step", joinColumns = @JoinColumn(name = "difficulty_id"))
    @OrderColumn(name = "position")
    List<Step> steps = new ArrayList<>();

    protected Difficulty() {}

    static Difficulty raise(
            KnownEnterprises.Known enterprise, NewDifficulty told, Category category, LocalDate day, WorkingDays days) {
        Difficulty difficulty = new Difficulty();
        difficulty.taxCode = enterprise.taxCode();
        difficulty.zone = enterprise.zone();
        difficulty.category = category.code();
        difficulty.title = told.title().text();
        difficulty.description = told.description().text();
        difficulty.state = DifficultyState.RAISED;
        difficulty.raisedOn = day;
        difficulty.workingDays = category.workingDays();
        difficulty.startClock(day, days);
        return difficulty;
    }

    void assign(Assignment assignment, Act act) {
        moveTo(Command.ASSIGN, act, assignment.note());
        assignment.requireOne();
        department = assignment.department();
        agency = assignment.agency() == null ? null : assignment.agency().text();
    }

    /** The clock stands still until the enterprise has told what is missing. */
    void ask(Prose question, Act act, WorkingDays days) {
        moveTo(Command.ASK, act, question);
        tellDue(days);
    }

    void supplement(Prose told, Act act, WorkingDays days) {
        moveTo(Command.SUPPLEMENT, act, told);
        tellDue(days);
    }

    void answer(Prose text, Act act, WorkingDays days, int reopenDays) {
        moveTo(Command.ANSWER, act, text);
        answer = text.text();
        if (answeredOn == null) {
            answeredOn = act.day();
            answeredIn = days.between(clockFrom, act.day(), pauses());
        }
        reopenUntil = days.add(act.day(), reopenDays);
    }

    void refuse(Prose reason, Act act, WorkingDays days, int reopenDays) {
        moveTo(Command.REFUSE, act, reason);
        closedOn = act.day();
        reopenUntil = days.add(act.day(), reopenDays);
    }

    void confirm(Act act) {
        moveTo(Command.CONFIRM, act, null);
        closedOn = act.day();
    }

    /** Within the time for it; the term begins anew. */
    void reopen(Prose reason, Act act, WorkingDays days) {
        moveTo(Command.REOPEN, act, reason);
        if (reopenUntil == null || act.day().isAfter(reopenUntil)) {
            throw Refusal.rule("reopening-too-late", Map.of("until", String.valueOf(reopenUntil)));
        }
        reopenUntil = null;
        closedOn = null;
        startClock(act.day(), days);
    }

    /** Not before the enterprise had its time to disagree. */
    void settle(Act act) {
        moveTo(Command.SETTLE, act, null);
        if (reopenUntil != null && !act.day().isAfter(reopenUntil)) {
            throw Refusal.rule("settling-too-early", Map.of("until", reopenUntil));
        }
        closedOn = act.day();
    }

    /** Of what kind it was and what became of it stays; what was written, and by whom, goes. */
    void forget() {
        title = Forgets.FORGOTTEN;
        description = Forgets.FORGOTTEN;
        answer = answer == null ? null : Forgets.FORGOTTEN;
        steps.replaceAll(Step::forgotten);
    }

    boolean isClosed() {
        return state == DifficultyState.RESOLVED;
    }

    /** By how many working days an answer is late; 0 when it is not, or is not the board's turn. */
    int overdueBy(LocalDate today, WorkingDays days) {
        boolean isOursToAnswer = state == DifficultyState.RAISED || state == DifficultyState.ASSIGNED;
        return isOursToAnswer && dueOn != null ? days.between(dueOn, today) : 0;
    }

    String owner() {
        return "difficulty/" + id();
    }

    private void moveTo(Command command, Act act, @Nullable Prose note) {
        DifficultyState next = state.after(command);
        steps.add(new Step(command, state, next, act.at(), act.day(), act.by(), note == null ? null : note.text()));
        state = next;
    }

    private void startClock(LocalDate day, WorkingDays days) {
        clockFrom = day;
        tellDue(days);
    }

    private void tellDue(WorkingDays days) {
        dueOn = days.due(clockFrom, workingDays, pauses()).orElse(null);
    }

    /** The clock stands still from each question to what came after it. */
    private List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).to() == DifficultyState.WAITING) {
                LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).day() : null;
                pauses.add(new Pause(steps.get(i).day(), until));
            }
        }
        return pauses;
    }
}
