package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Blocks;
import vn.kcn.thidua.indicators.scoresheet.ScoreSheet;
import vn.kcn.thidua.indicators.scoresheet.ScoreSheets;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.canonical.CanonicalJson;
import vn.kcn.thidua.kit.events.Outbox;

/** Chốt bảng xếp hạng: makes the next official version. Two at once come one after the other. */
@ApplicationScoped
@Transactional
class Freezing {

    @Inject
    Blocks blocks;

    @Inject
    ScoreSheets sheets;

    @Inject
    OfficialStandings officials;

    @Inject
    Gathering gathering;

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    StandingView freeze(String movement, String block, @Nullable LocalDate asOf) {
        ScoreSheet sheet = sheets.locked(movement, block);
        Optional<OfficialStanding> known = officials.find(movement, block);
        OfficialStanding official = known.orElseGet(() -> new OfficialStanding(movement, block));
        CanonicalJson document = Canon.of(
                gathering.gather(blocks.get(block), sheet, standing.day(asOf)).standing());
        official.freeze(new OfficialStanding.Frozen(
                document.text(),
                document.sha256(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (known.isEmpty()) {
            officials.persist(official);
        }
        outbox.publish(StandingEvent.TOPIC, StandingEvent.FROZEN, official, StandingEvent::of);
        return Standing.official(official, null);
    }
}
