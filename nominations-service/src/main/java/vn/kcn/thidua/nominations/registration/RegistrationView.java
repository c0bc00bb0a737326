package vn.kcn.thidua.nominations.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration as the API shows it. */
@Schema(name = "Registration")
record RegistrationView(
        UUID id,
        long version,
        @Schema(examples = "MTK-2021") String movement,
        @Nullable String taxCode,
        @Nullable String unit,
        String pledge,
        LocalDate registeredOn,
        List<Goal> goals) {

    static RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.id(),
                registration.version(),
                registration.movement,
                registration.taxCode,
                registration.unit,
                registration.pledge,
                registration.registeredOn,
                List.copyOf(registration.goals));
    }
}
