package vn.kcn.thidua.kit.notes;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.kcn.thidua.kit.model.Aggregate;

@Entity
class Note extends Aggregate {

    static final String TOPIC = "notes.note";
    static final String WRITTEN = "vn.kcn.thidua.note.written.v1";

    String title = "";
    String colour = "";

    protected Note() {}

    Note(String title, Colour colour) {
        this.title = title;
        this.colour = colour.name();
    }

    void paint(Colour colour) {
        this.colour = colour.name();
    }

    record State(UUID id, long version, String title, String colour) {
        static State of(Note note) {
            return new State(note.id(), note.version(), note.title, note.colour);
        }
    }
}
