package vn.kcn.thidua.gateway.routing;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Read at start: an address that can't be right stops it, with one line that says so. */
@Startup
@ApplicationScoped
class Addresses {

    private final UpstreamSettings settings;
    private final Map<Upstream, Address> addresses = new EnumMap<>(Upstream.class);

    Addresses(UpstreamSettings settings) {
        this.settings = settings;
    }

    @PostConstruct
    void read() {
        for (var id : settings.addresses().keySet()) {
            if (Upstream.withId(id).isEmpty()) {
                throw new ConfigurationException("thidua.upstream." + id + ": there is no such service");
            }
        }
        for (var upstream : Upstream.values()) {
            try {
                addresses.put(upstream, Address.parse(settings.addresses().get(upstream.id())));
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException("thidua.upstream." + upstream.id() + ": " + e.getMessage());
            }
        }
    }

    Address of(Upstream upstream) {
        return Objects.requireNonNull(addresses.get(upstream));
    }
}
