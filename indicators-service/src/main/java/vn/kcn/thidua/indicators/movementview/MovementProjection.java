package vn.kcn.thidua.indicators.movementview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps {@code movement_replica}. */
@ApplicationScoped
class MovementProjection implements Projection {

    private static final String UPSERT = """
            insert into movement_replica as known (id, version, code, name_vi, name_en)
            values (?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, code = excluded.code,
                   name_vi = excluded.name_vi, name_en = excluded.name_en
             where known.version < excluded.version
            """;

    /** What is read of the event; the rest is not this service's business. */
    record Movement(UUID id, long version, String code, String nameVi, String nameEn) {}

    @Override
    public String name() {
        return "indicators-movementview";
    }

    @Override
    public List<String> topics() {
        return List.of("nominations.movement");
    }

    @Override
    public List<String> tables() {
        return List.of("movement_replica");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        Movement movement = event.data(Movement.class);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, movement.id());
            upsert.setLong(2, movement.version());
            upsert.setString(3, movement.code());
            upsert.setString(4, movement.nameVi());
            upsert.setString(5, movement.nameEn());
            upsert.executeUpdate();
        }
    }
}
