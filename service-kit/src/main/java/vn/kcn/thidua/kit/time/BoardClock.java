package vn.kcn.thidua.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock everybody asks; its zone is the board's, in which a day and a deadline end. */
@Singleton
class BoardClock {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "thidua.time-zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
