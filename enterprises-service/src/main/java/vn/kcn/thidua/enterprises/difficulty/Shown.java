package vn.kcn.thidua.enterprises.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.time.BoardCalendar;

/** Difficulties as they are shown: with their files, and how late they are today. */
@ApplicationScoped
class Shown {

    @Inject
    Attachments attachments;

    @Inject
    BoardCalendar calendar;

    DifficultyView whole(Difficulty difficulty) {
        return DifficultyView.of(difficulty, overdueBy(difficulty), attachments.of(difficulty.owner()));
    }

    DifficultyRow row(Difficulty difficulty) {
        return DifficultyRow.of(difficulty, overdueBy(difficulty));
    }

    private int overdueBy(Difficulty difficulty) {
        return difficulty.overdueBy(calendar.today(), calendar.workingDays());
    }
}
