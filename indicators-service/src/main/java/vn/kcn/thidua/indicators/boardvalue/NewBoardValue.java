package vn.kcn.thidua.indicators.boardvalue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** @param source the paper that the figure stands in, as one would cite it */
record NewBoardValue(
        @NotNull Quantity value, @NotBlank @Size(max = 500) String source) {

    BoardFigure toFigure(String enteredBy, Instant at) {
        return new BoardFigure(value, source.strip(), enteredBy, at);
    }
}
