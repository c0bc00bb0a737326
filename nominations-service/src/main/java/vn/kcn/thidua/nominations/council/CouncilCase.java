package vn.kcn.thidua.nominations.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One nomination on the agenda; its tally from the close on. */
@Embeddable
record CouncilCase(
        @Column(name = "nomination") UUID nomination,
        @Column(name = "award") String award,
        @Embedded @Nullable Tally tally) {

    CouncilCase with(Tally counted) {
        return new CouncilCase(nomination, award, counted);
    }
}
