package vn.kcn.thidua.enterprises.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.kcn.thidua.enterprises.registry.KnownEnterprises;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.time.BoardCalendar;

@ApplicationScoped
@Transactional
class Raising {

    @Inject
    Difficulties difficulties;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Catalogue catalogue;

    @Inject
    BoardCalendar calendar;

    @Inject
    Outbox outbox;

    Difficulty raise(String taxCode, NewDifficulty told) {
        Difficulty difficulty = Difficulty.raise(
                enterprises.get(taxCode),
                told,
                catalogue.category(told.category()),
                calendar.today(),
                calendar.workingDays());
        difficulties.persist(difficulty);
        outbox.publish(DifficultyEvent.TOPIC, DifficultyEvent.RAISED, difficulty, DifficultyEvent::of);
        return difficulty;
    }
}
