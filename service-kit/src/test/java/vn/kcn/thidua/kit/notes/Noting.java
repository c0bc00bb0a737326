package vn.kcn.thidua.kit.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
@Transactional
class Noting {

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    Note write(String title, Colour colour) {
        Note note = new Note(title, colour);
        entities.persist(note);
        outbox.publish(Note.TOPIC, Note.WRITTEN, note, Note.State::of);
        return note;
    }

    Note writeAndFail(String title) {
        write(title, new Colour("red"));
        throw new IllegalStateException("after the event was written");
    }

    Note paint(UUID id, ExpectedVersion expected, Colour colour) {
        Note note = get(id);
        expected.require(note);
        note.paint(colour);
        outbox.publish(Note.TOPIC, Note.WRITTEN, note, Note.State::of);
        return note;
    }

    /** Wrongly: the query in between writes the change out. */
    void paintAndLook(UUID id, Colour colour) {
        Note note = get(id);
        note.paint(colour);
        titled("nothing");
        outbox.publish(Note.TOPIC, Note.WRITTEN, note, Note.State::of);
    }

    /** As a writer who holds the row: the order of changes is the order of locks. */
    void paintLocked(UUID id, Colour colour) {
        Note note = entities.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        note.paint(colour);
        outbox.publish(Note.TOPIC, Note.WRITTEN, note, Note.State::of);
    }

    void writeAndPaint(List<Note> fresh, List<UUID> known, Colour colour) {
        fresh.forEach(entities::persist);
        Stream<Note> painted = known.stream().map(this::get).peek(note -> note.paint(colour));
        outbox.publishAll(
                Note.TOPIC,
                Stream.concat(fresh.stream(), painted)
                        .map(note -> new Outbox.Change<>(Note.WRITTEN, note))
                        .toList(),
                Note.State::of);
    }

    Note get(UUID id) {
        Note note = entities.find(Note.class, id);
        if (note == null) {
            throw Refusal.notFound("unknown-note", Map.of("id", id));
        }
        return note;
    }

    void tear(UUID id) {
        Note note = get(id);
        note.colour = "none";
        outbox.publish(Note.TOPIC, "vn.kcn.thidua.note.torn.v1", note, Note.State::of);
    }

    List<Note> page(String prefix, Seek seek) {
        return entities.createQuery(
                        "from Note where title %s :key and title like :prefix order by title %s"
                                .formatted(seek.beyond(), seek.order()),
                        Note.class)
                .setParameter("key", seek.key(0, ""))
                .setParameter("prefix", prefix + "%")
                .setMaxResults(seek.limit())
                .getResultList();
    }

    long count(String prefix) {
        return entities.createQuery("select count(*) from Note where title like :prefix", Long.class)
                .setParameter("prefix", prefix + "%")
                .getSingleResult();
    }

    List<Note> titled(String title) {
        return entities.createQuery("from Note where title = :title", Note.class)
                .setParameter("title", title)
                .getResultList();
    }
}
