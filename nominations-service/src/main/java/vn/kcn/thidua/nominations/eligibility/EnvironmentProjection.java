package vn.kcn.thidua.nominations.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps every version of whether a serious environmental finding is open: the past is asked about as well. */
@ApplicationScoped
class EnvironmentProjection implements Projection {

    private static final String INSERT = """
            insert into environment_view (id, version, tax_code, open, at) values (?, ?, ?, ?, ?)
            on conflict (id, version) do nothing
            """;

    /** Only what is read here. */
    record Environment(UUID id, long version, String taxCode, boolean openSeriousFinding) {}

    @Override
    public String name() {
        return "environment-view";
    }

    @Override
    public List<String> topics() {
        return List.of("enterprises.environment");
    }

    @Override
    public List<String> tables() {
        return List.of("environment_view");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        Environment environment = event.data(Environment.class);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, environment.id());
            insert.setLong(2, environment.version());
            insert.setString(3, environment.taxCode());
            insert.setBoolean(4, environment.openSeriousFinding());
            insert.setObject(5, event.time().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
