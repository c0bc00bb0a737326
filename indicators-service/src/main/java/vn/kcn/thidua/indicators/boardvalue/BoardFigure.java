package vn.kcn.thidua.indicators.boardvalue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** A figure as entered once. The source is the paper it stands in, as one would cite it. */
@Embeddable
record BoardFigure(
        @Column(nullable = false) Quantity value,
        @Column(nullable = false) String source,
        @Column(name = "entered_by", nullable = false) String enteredBy,
        @Column(name = "entered_at", nullable = false) Instant enteredAt) {

    boolean saysTheSameAs(BoardFigure other) {
        return value.equals(other.value) && source.equals(other.source);
    }
}
