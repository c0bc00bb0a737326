package vn.kcn.thidua.enterprises.difficulty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Forgets;

@Embeddable
@Schema(name = "DifficultyStep", description = "Who did what when, and what was said with it")
record Step(
        @Enumerated(EnumType.STRING) Command command,

        @Column(name = "from_state") @Enumerated(EnumType.STRING)
        DifficultyState from,

        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        DifficultyState to,

        Instant at,
        LocalDate day,
        String by,
        @Nullable String note) {

    Step forgotten() {
        return new Step(command, from, to, at, day, Forgets.FORGOTTEN, note == null ? null : Forgets.FORGOTTEN);
    }
}
