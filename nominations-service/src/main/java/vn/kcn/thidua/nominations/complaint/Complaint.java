package vn.kcn.thidua.nominations.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** One complaint about one case. */
@Entity
@Table(name = "complaint")
class Complaint extends Aggregate {

    UUID nomination;

    @Enumerated(EnumType.STRING)
    ComplaintKind kind;

    String complainant;
    String content;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ComplaintState state;

    boolean extended;

    @Column(name = "filed_by")
    String filedBy;

    @Nullable
    String reason;

    @Enumerated(EnumType.STRING)
    @Nullable
    ComplaintOutcome outcome;

    @Nullable
    String answer;

    @Nullable
    String document;

    @Column(name = "settled_on")
    @Nullable
    LocalDate settledOn;

    protected Complaint() {}

    static Complaint receive(UUID nomination, NewComplaint wanted, String by, LocalDate today, int days) {
        LocalDate received = wanted.receivedOn() == null ? today : wanted.receivedOn();
        if (received.isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", received, "today", today))
                    .at("/receivedOn");
        }
        Complaint complaint = new Complaint();
        complaint.nomination = nomination;
        complaint.kind = wanted.kind();
        complaint.complainant = wanted.complainant().strip();
        complaint.content = wanted.content().strip();
        complaint.receivedOn = received;
        complaint.dueOn = received.plusDays(days);
        complaint.state = ComplaintState.RECEIVED;
        complaint.filedBy = by;
        return complaint;
    }

    void accept(LocalDate today, int days) {
        state = state.after(ComplaintCommand.ACCEPT);
        dueOn = today.plusDays(days);
    }

    void decline(String why) {
        state = state.after(ComplaintCommand.DECLINE);
        reason = why.strip();
    }

    /** @param more days beside those that it has */
    void extend(String why, int more) {
        ComplaintState next = state.after(ComplaintCommand.EXTEND);
        if (extended) {
            throw Refusal.conflict("extended-already", Map.of("dueOn", dueOn));
        }
        state = next;
        extended = true;
        dueOn = dueOn.plusDays(more);
        reason = why.strip();
    }

    void settle(Settlement settlement, LocalDate today) {
        state = state.after(ComplaintCommand.SETTLE);
        outcome = settlement.outcome();
        answer = settlement.answer().strip();
        document = settlement.document().strip();
        settledOn = today;
    }

    void withdraw(String why) {
        state = state.after(ComplaintCommand.WITHDRAW);
        reason = why.strip();
    }

    boolean isOpen() {
        return ComplaintState.OPEN.contains(state);
    }
}
