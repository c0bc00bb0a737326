package vn.kcn.thidua.kit.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the outbox looks like from outside. */
@ApplicationScoped
class OutboxState {

    @Inject
    OutboxRelay relay;

    @Inject
    DataSource database;

    void publish(@Observes StartupEvent starting, MeterRegistry meters) {
        meters.gauge("thidua.outbox.waiting", this, OutboxState::waiting);
        meters.gauge("thidua.outbox.oldest.seconds", this, OutboxState::oldestSeconds);
        meters.gauge(
                "thidua.dead.letters",
                this,
                state -> state.number("select count(*) from dead_letter where state = 'WAITING'"));
        meters.gauge("thidua.relay.leading", this, state -> state.isLeading() ? 1 : 0);
    }

    long waiting() {
        return (long) number("select count(*) from outbox where published_at is null");
    }

    double oldestSeconds() {
        return number("""
                select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)
                from outbox where published_at is null
                """);
    }

    boolean isLeading() {
        return relay.isLeading();
    }

    private double number(String select) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
