package vn.kcn.thidua.nominations.concurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** One request to one agency about one case. */
@Entity
@Table(name = "concurrence")
class Concurrence extends Aggregate {

    UUID nomination;

    @Enumerated(EnumType.STRING)
    Subject subject;

    String agency;
    String question;

    @Enumerated(EnumType.STRING)
    ConcurrenceState state;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "asked_on")
    LocalDate askedOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    Silence silence;

    @Enumerated(EnumType.STRING)
    @Nullable
    Position answer;

    @Column(name = "answer_text")
    @Nullable
    String answerText;

    @Nullable
    String document;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "escalated_to")
    @Nullable
    String escalatedTo;

    @Column(name = "escalated_on")
    @Nullable
    LocalDate escalatedOn;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Nullable
    String reason;

    protected Concurrence() {}

    static Concurrence ask(UUID nomination, NewConcurrence wanted, Term term, String by, Instant at) {
        Concurrence asked = new Concurrence();
        asked.nomination = nomination;
        asked.subject = wanted.subject();
        asked.agency = wanted.agency().strip();
        asked.question = wanted.question().strip();
        asked.state = ConcurrenceState.ASKED;
        asked.askedBy = by;
        asked.askedAt = at;
        asked.askedOn = term.from();
        asked.dueOn = term.until();
        asked.silence = term.silence();
        return asked;
    }

    void answer(NewPosition given, Instant at) {
        state = state.after(ConcurrenceCommand.ANSWER);
        answer = given.answer();
        answerText = given.text();
        document = given.document().strip();
        answeredAt = at;
    }

    void escalate(String to, String why, LocalDate today) {
        ConcurrenceState next = state.after(ConcurrenceCommand.ESCALATE);
        if (!today.isAfter(dueOn)) {
            throw Refusal.conflict("not-overdue", Map.of("dueOn", dueOn));
        }
        state = next;
        escalatedTo = to.strip();
        escalatedOn = today;
        reason = why.strip();
    }

    void withdraw(String why, Instant at) {
        state = state.after(ConcurrenceCommand.WITHDRAW);
        withdrawnAt = at;
        reason = why.strip();
    }

    boolean isOpen() {
        return state == ConcurrenceState.ASKED || state == ConcurrenceState.ESCALATED;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** What the agency says, be it by its silence. */
    Optional<Position> says(LocalDate today) {
        return isOverdue(today) ? silence.means() : Optional.ofNullable(answer);
    }

    /**
     * From when to when an agency may answer, and what it means when it does not.
     *
     * @param until the last day on which an answer is in time
     */
    record Term(LocalDate from, LocalDate until, Silence silence) {}
}
