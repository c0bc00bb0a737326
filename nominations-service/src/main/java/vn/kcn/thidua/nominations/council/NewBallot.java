package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's ballot on one nomination. It never shows its choice: not in a log line, not by accident. */
@Schema(name = "NewBallot")
record NewBallot(@NotNull UUID nomination, @NotNull Choice choice) {

    @Override
    public String toString() {
        return "NewBallot[nomination=" + nomination + "]";
    }
}
