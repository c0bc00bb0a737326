package vn.kcn.thidua.nominations.concurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.attachments.ReceivedFile;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;
import vn.kcn.thidua.nominations.concurrence.Concurrence.Term;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Reading;

/** Asks agencies and records what they answer. */
@ApplicationScoped
@Transactional
class Concurring {

    @Inject
    Concurrences concurrences;

    @Inject
    Reading reading;

    @Inject
    Attachments attachments;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    ConcurrenceView ask(UUID id, NewConcurrence wanted) {
        Nomination nomination = reading.get(id);
        nomination.stage().requireUnderAppraisal();
        Concurrences.Rule rule = concurrences.rule(nomination.regime(), wanted.subject());
        Integer days = wanted.workingDays();
        LocalDate today = calendar.today();
        LocalDate due = calendar.workingDays().add(today, days == null ? rule.workingDays() : days);
        Concurrence asked =
                Concurrence.ask(id, wanted, new Term(today, due, rule.silence()), actor.name(), clock.instant());
        concurrences.persistAndFlush(asked);
        return recorded(asked, "vn.kcn.thidua.concurrence.asked.v1");
    }

    ConcurrenceView answer(UUID id, NewPosition given, ExpectedVersion expected) {
        ConcurrenceView answered = change(
                id, expected, asked -> asked.answer(given, clock.instant()), "vn.kcn.thidua.concurrence.answered.v1");
        attachments.seal(owner(id));
        return view(visible(answered.id()));
    }

    ConcurrenceView escalate(UUID id, Escalation escalation, ExpectedVersion expected) {
        return change(
                id,
                expected,
                asked -> asked.escalate(escalation.to(), escalation.reason(), calendar.today()),
                "vn.kcn.thidua.concurrence.escalated.v1");
    }

    ConcurrenceView withdraw(UUID id, ConcurrenceWithdrawal withdrawal, ExpectedVersion expected) {
        return change(
                id,
                expected,
                asked -> asked.withdraw(withdrawal.reason(), clock.instant()),
                "vn.kcn.thidua.concurrence.withdrawn.v1");
    }

    ConcurrenceView read(UUID id) {
        return view(visible(id));
    }

    List<ConcurrenceView> of(UUID nomination) {
        reading.get(nomination);
        return concurrences.of(nomination).stream().map(this::view).toList();
    }

    List<ConcurrenceView> list(boolean overdueOnly, Seek seek) {
        return concurrences.list(overdueOnly ? calendar.today() : null, actor.name(), seek).stream()
                .map(this::view)
                .toList();
    }

    /** Asked before a file is read. */
    void requireOpen(UUID id) {
        visible(id).state.after(ConcurrenceCommand.ANSWER);
    }

    Attachment attach(UUID id, ReceivedFile file) {
        requireOpen(id);
        Attachment stored = attachments.store(owner(id), file);
        attachments.attach(owner(id), List.of(stored.id()));
        return stored;
    }

    Attachment file(UUID id, UUID file) {
        return attachments.get(owner(visible(id).id()), file);
    }

    private ConcurrenceView change(UUID id, ExpectedVersion expected, Consumer<Concurrence> step, String type) {
        Concurrence asked = visible(id);
        expected.require(asked);
        step.accept(asked);
        concurrences.flush();
        return recorded(asked, type);
    }

    private Concurrence visible(UUID id) {
        Concurrence asked = concurrences.findByIdOptional(id).orElseThrow(() -> Concurrences.unknown(id));
        try {
            reading.get(asked.nomination);
        } catch (Refusal hidden) {
            throw Concurrences.unknown(id);
        }
        return asked;
    }

    private ConcurrenceView recorded(Concurrence asked, String type) {
        ConcurrenceView view = view(asked);
        trail.record(type, asked.id(), view);
        return view;
    }

    private ConcurrenceView view(Concurrence asked) {
        LocalDate today = calendar.today();
        int overdueBy = asked.isOverdue(today) ? calendar.workingDays().between(asked.dueOn, today) : 0;
        return ConcurrenceView.of(asked, today, overdueBy, attachments.of(owner(asked.id())));
    }

    private static String owner(UUID id) {
        return "concurrence/" + id;
    }
}
