package vn.kcn.thidua.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.model.FieldChange;

/** Public states that a thing had one after the other, as the audit trail keeps them for ever. */
@ApplicationScoped
public class RecordedStates {

    private static final String COLUMNS = """
            select e.aggregate_version, e.at, e.type, e.actor, e.state::text, before.state::text
            from audit_entry e
            left join audit_entry before
                on before.aggregate_id = e.aggregate_id and before.aggregate_version = e.aggregate_version - 1
            where e.aggregate_id = :id
            """;

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    /**
     * One version.
     *
     * @param changed against the version before; all fields of the first
     */
    public record Recorded(
            long version, Instant at, String type, String actor, JsonNode state, List<FieldChange> changed) {}

    /** The columns as they are read. */
    private record Row(
            long version,
            Instant at,
            String type,
            String actor,
            String state,
            @Nullable String before) {}

    public List<Recorded> of(UUID thing, Seek seek) {
        return session.createNativeQuery(
                        COLUMNS + "and e.aggregate_version " + seek.beyond() + " :version order by e.aggregate_version "
                                + seek.order(),
                        Row.class)
                .setParameter("id", thing)
                .setParameter("version", Long.parseLong(seek.key(0, "0")))
                .setMaxResults(seek.limit())
                .getResultStream()
                .map(this::recorded)
                .toList();
    }

    /** The newest of those that were recorded by an instant; none before the first one. */
    public Optional<Recorded> by(Instant knownAt, UUID thing) {
        return session.createNativeQuery(
                        COLUMNS + "and e.at <= :knownAt order by e.aggregate_version desc limit 1", Row.class)
                .setParameter("id", thing)
                .setParameter("knownAt", knownAt)
                .getResultStream()
                .map(this::recorded)
                .findFirst();
    }

    /** What one version says otherwise than an earlier one; nothing when either was never recorded. */
    public List<FieldChange> between(UUID thing, long earlier, long later) {
        List<String> states = session.createNativeQuery("""
                        select state::text from audit_entry
                        where aggregate_id = :id and aggregate_version in (:earlier, :later) order by aggregate_version
                        """, String.class)
                .setParameter("id", thing)
                .setParameter("earlier", earlier)
                .setParameter("later", later)
                .getResultList();
        return states.size() == 2 ? FieldChange.between(tree(states.getFirst()), tree(states.getLast())) : List.of();
    }

    /** A recorded state as its own record, of which fields may have come later. */
    public <T> T read(JsonNode state, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json.treeAsTokens(state));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Recorded recorded(Row row) {
        JsonNode state = tree(row.state());
        return new Recorded(
                row.version(),
                row.at(),
                row.type(),
                row.actor(),
                state,
                FieldChange.between(tree(row.before()), state));
    }

    private JsonNode tree(@Nullable String text) {
        try {
            return text == null ? json.createObjectNode() : json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
