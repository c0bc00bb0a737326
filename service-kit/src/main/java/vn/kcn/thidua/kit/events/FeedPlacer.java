package vn.kcn.thidua.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Gives committed events their places in the feed. Needs the database alone: the feed goes on while the broker is away. */
@ApplicationScoped
class FeedPlacer implements Leader.Work {

    // "position is null", not "seq > last": a sequence number is no order of commits
    private static final String PLACE = """
            update outbox o set position = placed.position
            from (select seq, nextval('outbox_position') as position
                  from (select seq from outbox where position is null order by seq limit ?) waiting) placed
            where o.seq = placed.seq
            """;

    @Inject
    EventsConfig config;

    @Inject
    Event<Placed> placed;

    @Override
    public Leader.Round round(Connection connection) throws SQLException {
        int events = place(connection);
        connection.commit();
        if (events > 0) {
            placed.fire(new Placed(events));
        }
        return new Leader.Round(events, 0);
    }

    /** The position is committed before the event is sent: sent again after a crash, it still has the same one. */
    private int place(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PLACE)) {
            update.setInt(1, config.batch());
            return update.executeUpdate();
        }
    }
}
