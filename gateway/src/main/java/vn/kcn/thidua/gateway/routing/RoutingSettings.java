package vn.kcn.thidua.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "thidua.gateway.routing")
interface RoutingSettings {

    /** The path under which an outer proxy publishes the gateway, such as {@code /thidua}; that proxy takes it off. */
    Optional<String> publicPrefix();

    Limits limits();

    Timeouts timeouts();

    Connections connections();

    Retries retries();

    Breaker breaker();

    interface Limits {
        @WithDefault("1M")
        MemorySize body();

        @WithDefault("20M")
        MemorySize bulkBody();

        /** What services take as one attachment. */
        @WithDefault("25M")
        MemorySize file();

        /** How deep a JSON body may nest. */
        @WithDefault("32")
        int jsonDepth();

        /** How many times as long as its packed form a body may be. */
        @WithDefault("100")
        int unpackedRatio();

        @WithDefault("8K")
        MemorySize uri();

        @WithDefault("16K")
        MemorySize headers();
    }

    interface Timeouts {
        @WithDefault("1S")
        Duration connect();

        /** From the end of the request to the head of the answer. */
        @WithDefault("10S")
        Duration answer();

        @WithDefault("120S")
        Duration bulkAnswer();

        /** How long a caller may pause in the middle of a body. */
        @WithDefault("30S")
        Duration upload();
    }

    /** At most, to each service. */
    interface Connections {
        @WithDefault("256")
        int ordinary();

        /** Imports, and files on their way in; either kind has so many. */
        @WithDefault("32")
        int bulk();

        @WithDefault("2000")
        int stream();

        /** Requests that wait for a connection; more are refused at once. */
        @WithDefault("1000")
        int waiting();

        /** Of all places under way and waiting, as many are for bulk at most: ordinary requests go first. */
        @WithDefault("0.5")
        double bulkShare();
    }

    /** At most so large a share of the requests of the last {@code window} is tried again. */
    interface Retries {
        @WithDefault("0.2")
        double share();

        @WithDefault("10S")
        Duration window();
    }

    /** Opens when a share of the last {@code requests} failed, and lets one through after {@code delay} to see. */
    interface Breaker {
        @WithDefault("20")
        int requests();

        @WithDefault("0.5")
        double failures();

        @WithDefault("5S")
        Duration delay();
    }
}
