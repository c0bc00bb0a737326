package vn.kcn.thidua.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the event backbone; the defaults suit one broker on one machine. */
@ConfigMapping(prefix = "thidua.events")
interface EventsConfig {

    /** Topics that this service owns: it creates them where they do not exist. */
    Optional<List<String>> topics();

    /** Fixed for the life of a topic: a change would move keys between partitions and break their order. */
    @WithDefault("6")
    int partitions();

    @WithDefault("1")
    short replication();

    /** How often the relay looks for work that nobody woke it for. */
    @WithDefault("250ms")
    Duration poll();

    /** Events published in one go. */
    @WithDefault("500")
    int batch();

    /** Name of this instance among those of its service: a restarted instance takes its partitions back at once. */
    @WithDefault("1")
    String instance();

    /** How long published rows stay in the outbox, for those who read the feed; housekeeping deletes them then. */
    Duration retention();
}
