package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Axis;
import vn.kcn.thidua.enterprises.registry.Line;

/** From this day on the enterprise is in this state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateChange(
        @NotNull OperatingState state,
        @NotNull LocalDate from,
        @Nullable Line reason) implements Axis.Entry<OperatingState> {

    boolean saysTheSameAs(StateChange other) {
        return state == other.state && from.equals(other.from);
    }
}
