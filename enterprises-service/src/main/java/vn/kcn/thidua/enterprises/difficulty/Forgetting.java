package vn.kcn.thidua.enterprises.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.enterprises.registry.Forgets;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.events.Outbox;

/** Of an erased enterprise's difficulties their kinds, days and states stay, and figures with them; what was written goes. */
@ApplicationScoped
@Transactional
class Forgetting implements Forgets {

    @Inject
    Difficulties difficulties;

    @Inject
    Attachments attachments;

    @Inject
    Outbox outbox;

    @Override
    public void forget(UUID enterprise, String taxCode) {
        List<Difficulty> all = difficulties.of(taxCode);
        all.forEach(difficulty -> attachments.erase(difficulty.owner()));
        all.forEach(Difficulty::forget);
        outbox.publishAll(
                DifficultyEvent.TOPIC,
                all.stream()
                        .map(difficulty -> new Outbox.Change<>(DifficultyEvent.ERASED, difficulty))
                        .toList(),
                DifficultyEvent::of);
    }
}
