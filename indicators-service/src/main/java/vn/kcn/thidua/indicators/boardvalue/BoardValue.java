package vn.kcn.thidua.indicators.boardvalue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** The board's figure of one indicator for one period, with all it was before. */
@Entity
@Table(name = "board_value")
public class BoardValue extends Aggregate {

    @Column(nullable = false, updatable = false)
    private IndicatorCode indicator;

    @Column(nullable = false, updatable = false)
    private Period period;

    @Embedded
    private BoardFigure current;

    @ElementCollection
    @CollectionTable(name = "board_value_revision", joinColumns = @JoinColumn(name = "board_value_id"))
    @OrderColumn(name = "revision")
    private List<BoardFigure> revisions = new ArrayList<>();

    protected BoardValue() {}

    BoardValue(Indicator indicator, Period period, BoardFigure figure, LocalDate today) {
        requireBoardPeriod(period, today);
        indicator.requireSource(Source.BOARD, "");
        indicator.requirePossible(figure.value(), "/value");
        this.indicator = indicator.code();
        this.period = period;
        this.current = figure;
        this.revisions.add(figure);
    }

    private static void requireBoardPeriod(Period period, LocalDate today) {
        if (period.kind() != Period.Kind.MONTH && period.kind() != Period.Kind.YEAR) {
            throw Refusal.malformed("period-not-month-or-year", Map.of("period", period))
                    .at("/period");
        }
        if (!period.hasBegunBy(today)) {
            throw Refusal.rule("period-in-future", Map.of("period", period)).at("/period");
        }
    }

    /** Whether this figure says anything new. */
    boolean differsFrom(BoardFigure figure) {
        return !current.saysTheSameAs(figure);
    }

    void correct(Indicator definition, BoardFigure figure) {
        definition.requirePossible(figure.value(), "/value");
        current = figure;
        revisions.add(figure);
    }

    public IndicatorCode indicator() {
        return indicator;
    }

    public Period period() {
        return period;
    }

    public Quantity value() {
        return current.value();
    }

    /** None before it was entered. */
    public Optional<Quantity> asKnownAt(Instant instant) {
        return revisions.stream()
                .filter(figure -> !figure.enteredAt().isAfter(instant))
                .reduce((earlier, later) -> later)
                .map(BoardFigure::value);
    }

    /** The paper that the figure stands in. */
    public String source() {
        return current.source();
    }

    /** Oldest first; the last one is in force. */
    List<BoardFigure> revisions() {
        return List.copyOf(revisions);
    }
}
