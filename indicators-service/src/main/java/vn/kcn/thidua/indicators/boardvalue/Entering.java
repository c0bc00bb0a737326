package vn.kcn.thidua.indicators.boardvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Nhập số liệu của Ban: entering a figure, or entering it again. */
@ApplicationScoped
@Transactional
class Entering {

    static final String TOPIC = "indicators.board-value";
    static final String ENTERED = "vn.kcn.thidua.board-value.entered.v1";

    @Inject
    Indicators indicators;

    @Inject
    BoardValues values;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** What was entered, and whether the period had none before. */
    record Entered(BoardValueView value, boolean isNew) {}

    Entered enter(IndicatorCode code, Period period, NewBoardValue entry, @Nullable String ifMatch) {
        Indicator indicator = indicators.get(code);
        BoardFigure figure = entry.toFigure(actor.name(), now());
        Optional<BoardValue> known = values.find(code, period);
        if (known.isEmpty()) {
            requireNothingExpected(ifMatch);
            BoardValue value = new BoardValue(indicator, period, figure, LocalDate.now(clock));
            values.persist(value);
            outbox.publish(TOPIC, ENTERED, value, BoardValueView::of);
            return new Entered(BoardValueView.of(value), true);
        }
        BoardValue value = known.get();
        if (value.differsFrom(figure)) {
            ExpectedVersion.of(ifMatch).require(value);
            value.correct(indicator, figure);
            outbox.publish(TOPIC, ENTERED, value, BoardValueView::of);
        }
        return new Entered(BoardValueView.of(value), false);
    }

    /** A client that expects some version of what does not exist has another one in mind. */
    private static void requireNothingExpected(@Nullable String ifMatch) {
        if (ifMatch != null) {
            throw Refusal.stale("stale", Map.of("expected", ifMatch, "current", "-"));
        }
    }

    /** As exact as the database keeps it, so that what is answered now equals what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
