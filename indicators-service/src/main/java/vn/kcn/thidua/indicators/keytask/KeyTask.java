package vn.kcn.thidua.indicators.keytask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KeyTaskState state;

    protected KeyTask() {}

    KeyTask(String movement, String code, KeyTaskDetails details) {
        this.movement = movement;
        this.code = code;
        this.state = details.state();
        describe(details);
    }

    void change(KeyTaskDetails details) {
        if (details.state() != state) {
            moveTo(details.state());
        }
        describe(details);
    }

    private void moveTo(KeyTaskState to) {
        if (!state.next().contains(to)) {
            throw Refusal.conflict("key-task-transition", Map.of("from", state, "to", to, "allowed", state.next()))
                    .at("/state");
        }
        state = to;
    }

    private void describe(KeyTaskDetails details) {
        nameVi = details.nameVi();
        nameEn = details.nameEn();
        owner = details.owner();
        due = details.due();
    }

    boolean isLateOn(LocalDate day) {
        return state != KeyTaskState.DONE && due.isBefore(day);
    }

    String movement() {
        return movement;
    }

    String code() {
        return code;
    }

    KeyTaskDetails details() {
        return new KeyTaskDetails(nameVi, nameEn, owner, due, state);
    }
}
