package vn.kcn.thidua.indicators.boardvalue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;

/** The figure in force, and all it was before, oldest first: the API's answer and the event's body. */
record BoardValueView(
        UUID id,
        long version,
        IndicatorCode indicator,
        Period period,
        Quantity value,
        String source,
        List<Revision> revisions) {

    /** Who entered it stands in the audit trail: names do not leave the service. */
    @Schema(name = "BoardValueRevision")
    record Revision(Quantity value, String source, Instant enteredAt) {

        static Revision of(BoardFigure figure) {
            return new Revision(figure.value(), figure.source(), figure.enteredAt());
        }
    }

    @Schema(name = "BoardValuePage", description = "A page of figures of the board; `next` is absent on the last one")
    record Page(
            List<BoardValueView> items,
            @Nullable String next,
            @Nullable String prev) {}

    static BoardValueView of(BoardValue value) {
        return new BoardValueView(
                value.id(),
                value.version(),
                value.indicator(),
                value.period(),
                value.value(),
                value.source(),
                value.revisions().stream().map(Revision::of).toList());
    }
}
