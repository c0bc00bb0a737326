package vn.kcn.thidua.nominations.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a registration: contracts/events/registration.v1.schema.json. */
record RegistrationEvent(
        UUID id,
        long version,
        String movement,
        @Nullable String taxCode,
        @Nullable String unit,
        String pledge,
        LocalDate registeredOn,
        @Nullable List<Goal> goals) {

    static final String TOPIC = "nominations.registration";
    static final String RECORDED = "vn.kcn.thidua.registration.recorded.v1";

    static RegistrationEvent of(Registration registration) {
        return new RegistrationEvent(
                registration.id(),
                registration.version(),
                registration.movement,
                registration.taxCode,
                registration.unit,
                registration.pledge,
                registration.registeredOn,
                registration.goals.isEmpty() ? null : List.copyOf(registration.goals));
    }
}
