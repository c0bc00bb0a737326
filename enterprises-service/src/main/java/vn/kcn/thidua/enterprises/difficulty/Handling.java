package vn.kcn.thidua.enterprises.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.attachments.ReceivedFile;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;
import vn.kcn.thidua.kit.time.WorkingDays;

/** Everything that is done about a difficulty once it is raised. */
@ApplicationScoped
@Transactional
class Handling {

    @Inject
    Difficulties difficulties;

    @Inject
    Catalogue catalogue;

    @Inject
    Attachments attachments;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    BoardCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    DifficultySettings settings;

    Difficulty assign(UUID id, ExpectedVersion expected, Assignment assignment) {
        if (assignment.department() != null) {
            catalogue.requireDepartment(assignment.department());
        }
        return change(id, expected, Command.ASSIGN, (difficulty, act) -> difficulty.assign(assignment, act));
    }

    Difficulty ask(UUID id, ExpectedVersion expected, Said question) {
        return change(id, expected, Command.ASK, (difficulty, act) -> difficulty.ask(question.text(), act, days()));
    }

    Difficulty supplement(UUID id, ExpectedVersion expected, Said told) {
        return change(
                id, expected, Command.SUPPLEMENT, (difficulty, act) -> difficulty.supplement(told.text(), act, days()));
    }

    Difficulty answer(UUID id, ExpectedVersion expected, Said answer) {
        return change(
                id,
                expected,
                Command.ANSWER,
                (difficulty, act) -> difficulty.answer(answer.text(), act, days(), settings.reopenDays()));
    }

    Difficulty refuse(UUID id, ExpectedVersion expected, Said reason) {
        return change(
                id,
                expected,
                Command.REFUSE,
                (difficulty, act) -> difficulty.refuse(reason.text(), act, days(), settings.reopenDays()));
    }

    Difficulty confirm(UUID id, ExpectedVersion expected) {
        return change(id, expected, Command.CONFIRM, Difficulty::confirm);
    }

    Difficulty reopen(UUID id, ExpectedVersion expected, Said reason) {
        return change(id, expected, Command.REOPEN, (difficulty, act) -> difficulty.reopen(reason.text(), act, days()));
    }

    Difficulty settle(UUID id, ExpectedVersion expected) {
        return change(id, expected, Command.SETTLE, Difficulty::settle);
    }

    /** Both sides may add files until it is resolved; those are evidence then. */
    Attachment attach(UUID id, ReceivedFile file) {
        Difficulty difficulty = visible(id);
        Attachment stored = attachments.store(difficulty.owner(), file);
        attachments.attach(difficulty.owner(), List.of(stored.id()));
        return stored;
    }

    /** Before the file is read: whoever may not attach it sends it for nothing. */
    void requireOpenForFiles(UUID id) {
        if (visible(id).isClosed()) {
            throw Refusal.conflict("difficulty-resolved", Map.of("id", id));
        }
    }

    /** Of another enterprise's there is nothing to see, not even that it exists. */
    Difficulty visible(UUID id) {
        Difficulty difficulty = difficulties.get(id);
        if (!actor.mayActFor(difficulty.taxCode)) {
            throw Difficulties.unknown(id);
        }
        return difficulty;
    }

    private Difficulty change(UUID id, ExpectedVersion expected, Command command, BiConsumer<Difficulty, Act> how) {
        Difficulty difficulty = visible(id);
        expected.require(difficulty.version());
        how.accept(difficulty, new Act(actor.name(), clock.instant(), calendar.today()));
        outbox.publish(DifficultyEvent.TOPIC, command.type(), difficulty, DifficultyEvent::of);
        if (difficulty.isClosed()) {
            attachments.seal(difficulty.owner());
        }
        return difficulty;
    }

    private WorkingDays days() {
        return calendar.workingDays();
    }
}
