package vn.kcn.thidua.kit.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A replica that this service keeps from others' events. Implement it as an {@code @ApplicationScoped} bean; the kit
 * runs it, keeps its progress, retries, sets aside what cannot be handled, and rebuilds it on request.
 */
public interface Projection {

    /** Unique in the service and for ever: it names the consumer group. */
    String name();

    List<String> topics();

    /** The tables it alone writes, without schema: a rebuild fills copies of them in a schema of its own. */
    List<String> tables();

    /**
     * Takes one event in: plain SQL on this connection, with unqualified table names, guarded by the aggregate's
     * version, so that an older or repeated event changes nothing. Commit and close are the kit's.
     *
     * @throws vn.kcn.thidua.kit.problem.Refusal or {@link IllegalArgumentException} when the event can never be
     *     handled: it is set aside and the others go on
     */
    void apply(Connection connection, ReceivedEvent event) throws SQLException;
}
