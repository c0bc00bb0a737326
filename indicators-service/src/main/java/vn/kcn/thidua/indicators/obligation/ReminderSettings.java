package vn.kcn.thidua.indicators.obligation;

import io.smallrye.config.ConfigMapping;
import java.util.List;

@ConfigMapping(prefix = "thidua.reminders")
interface ReminderSettings {

    /** Days before the due day from which an enterprise is reminded. */
    int beforeDays();

    /** Days after it on which it is reminded again, in order. */
    List<Integer> overdueDays();

    /** Days after it from which the standing office has it on its list. */
    int escalateAfterDays();

    /** How often it is looked whether anybody is to be reminded; {@code off}: never. */
    String every();
}
