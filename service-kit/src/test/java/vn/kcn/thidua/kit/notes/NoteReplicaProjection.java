package vn.kcn.thidua.kit.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

@ApplicationScoped
class NoteReplicaProjection implements Projection {

    record Seen(UUID id, long version, String title, String colour) {}

    @Override
    public String name() {
        return "note-replica";
    }

    @Override
    public List<String> topics() {
        return List.of(Note.TOPIC);
    }

    @Override
    public List<String> tables() {
        return List.of("note_replica");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        Seen note = event.data(Seen.class);
        if ("poison".equals(note.title())) {
            throw new IllegalArgumentException("no such title is possible");
        }
        try (var upsert = connection.prepareStatement("""
                insert into note_replica as replica (id, version, title, colour) values (?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, title = excluded.title, colour = excluded.colour
                where replica.version < excluded.version
                """)) {
            upsert.setObject(1, note.id());
            upsert.setLong(2, note.version());
            upsert.setString(3, note.title());
            upsert.setString(4, note.colour());
            upsert.executeUpdate();
        }
    }
}
